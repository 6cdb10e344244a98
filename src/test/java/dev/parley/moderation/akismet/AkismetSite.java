package dev.parley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Seen;
import dev.parley.comment.Signal;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A site that works with Akismet, which is here played by a stand-in. */
final class AkismetSite {

    static final AkismetSettings ON = new AkismetSettings(true, false, false);

    private final ApplicationContext application;
    private final AkismetStandIn akismet;
    private final Newsroom newsroom;
    private final AkismetCases cases;
    private final Staff administrator;
    private final Staff moderator;
    private final ArticleId article;

    AkismetSite(ApplicationContext application, AkismetStandIn akismet) {
        this.application = application;
        this.akismet = akismet;
        this.newsroom = application.getBean(Newsroom.class);
        this.cases = application.getBean(AkismetCases.class);
        this.administrator = newsroom.staff("Ada", Role.ADMINISTRATOR);
        this.moderator = newsroom.moderator("Mo");
        this.article = newsroom.article("Spring is here");
        set(ON);
    }

    Staff administrator() {
        return administrator;
    }

    Staff moderator() {
        return moderator;
    }

    void set(AkismetSettings wanted) {
        newsroom.set(AkismetSettings.GROUP, wanted);
    }

    Newsroom.Letter letter() {
        return newsroom.commentOn(article);
    }

    /** A comment that was stored, and then the node was gone. */
    CommentId takenBeforeACrash(Errand errand) {
        set(AkismetSettings.GROUP.defaults());
        var comment = letter().sent();
        cases.begin(comment, errand);
        set(ON);
        return comment;
    }

    /** A comment of which Akismet has said this. */
    CommentId checked(String answer) {
        akismet.thinks(answer);
        var comment = letter().sent();
        await().until(() -> cases.find(comment).orElseThrow().opinion() != null);
        akismet.thinks("false");
        return comment;
    }

    void decide(Verb verb, CommentId... wanted) {
        var seen = List.of(wanted).stream()
                .map(comment -> new Seen(comment, row(comment).version()))
                .toList();
        newsroom.as(moderator, () -> application.getBean(Moderation.class).decide(Ruling.of(verb), seen, moderator));
    }

    void awaitSignal(CommentId comment, String words) {
        await().untilAsserted(() -> assertThat(signalsOf(comment)).containsExactly(words));
    }

    List<String> signalsOf(CommentId comment) {
        return row(comment).signals().stream()
                .filter(signal -> signal.check().equals("akismet"))
                .map(Signal::words)
                .toList();
    }

    CommentRow row(CommentId comment) {
        return application.getBean(CommentList.class).find(comment).orElseThrow();
    }
}
