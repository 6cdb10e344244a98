package dev.parley.privacy;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.Judge;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReportReason;
import dev.parley.moderation.Reports;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import dev.parley.reader.EmailAddress;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reader who leaves something of themselves in every place there is, and all the places where it may lie. */
final class Canary {

    static final String ADDRESS = "Canary.Reader+7f3a@example.org";

    /** What a reader or a moderator typed elsewhere, in the shape of addresses so that the same search finds it. */
    static final String NAME = "Canary.Name+11aa@example.org";

    static final String PLACE = "Canary.Place+22bb@example.org";
    static final String PUBLIC = "Canary.Public+33cc@example.org";
    static final String HIDDEN = "Canary.Hidden+44dd@example.org";
    static final String EARLIER = "Canary.Earlier+55ee@example.org";
    static final String NOTE = "Canary.Note+66ff@example.org";
    static final String NOTIFIER = "Canary.Notifier+77aa@example.org";
    static final String SPOKEN = "Said aloud: ";
    static final List<String> IDENTITY = List.of(ADDRESS, NAME, PLACE, HIDDEN, EARLIER, NOTE, NOTIFIER);

    // Reports are counted by network; each has one of its own.
    private static final AtomicInteger NETWORKS = new AtomicInteger(0x7000);

    private final ApplicationContext application;
    private final Newsroom newsroom;
    private final JdbcTemplate database;
    private final Staff boss;
    private final ArticleId article;
    private final CommentId shown;
    private final CommentId spam;

    /** Leaves the traces; an administrator is signed in from then on. */
    Canary(ApplicationContext application) {
        this.application = application;
        this.newsroom = application.getBean(Newsroom.class);
        this.database = application.getBean(JdbcTemplate.class);
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        newsroom.signIn(boss);
        article = newsroom.article("The canary");
        shown = letter().saying(EARLIER).sent();
        var seen = application.getBean(Judge.class).seen(shown);
        application.getBean(CommentDesk.class).edit(seen, SPOKEN + PUBLIC, boss);
        spam = letter().saying("Once more: " + HIDDEN).sent();
        letter().saying("This one waits: " + HIDDEN).sent();
        decide(Verb.APPROVE, shown, null);
        decide(Verb.SPAM, spam, "A note: " + NOTE);
        var other = newsroom.commentOn(article)
                .by("Other")
                .saying("Of somebody else")
                .sent();
        decide(Verb.APPROVE, other, null);
        newsroom.commentOn(article)
                .answering(shown)
                .by("Other")
                .saying("An answer")
                .sent();
        report(other, "Because of " + NOTIFIER);
        decide(Verb.APPROVE, other, null);
    }

    Staff boss() {
        return boss;
    }

    ArticleId article() {
        return article;
    }

    /** Their public comment. */
    CommentId shown() {
        return shown;
    }

    /** Their comment that is marked as spam. */
    CommentId spam() {
        return spam;
    }

    /** Begins one more comment of theirs. */
    Newsroom.Letter letter() {
        return newsroom.commentOn(article).by(NAME).at(ADDRESS).withWebAddress("https://example.org/" + PLACE);
    }

    /** They report a comment of somebody else, which is public. */
    CommentId reportedCommentOf(String writer) {
        var comment =
                newsroom.commentOn(article).by(writer).saying("By " + writer).sent();
        decide(Verb.APPROVE, comment, null);
        report(comment, "Open: " + NOTIFIER);
        return comment;
    }

    private void report(CommentId comment, String words) {
        application
                .getBean(Reports.class)
                .report(new NewReport(
                        comment,
                        ReportReason.ILLEGAL,
                        words,
                        NOTIFIER,
                        EmailAddress.parse(ADDRESS).orElseThrow(),
                        "2001:db8:" + Integer.toHexString(NETWORKS.incrementAndGet()) + "::1"));
    }

    void decide(Verb verb, CommentId comment, @Nullable String note) {
        application
                .getBean(Moderation.class)
                .decideUnseen(new Ruling(verb, new Words(null, note)), List.of(comment), boss);
    }

    Status status(CommentId comment) {
        return application
                .getBean(CommentList.class)
                .find(comment)
                .orElseThrow()
                .status();
    }

    /** Where any of them is found in the database and in the files beside it. */
    Map<String, List<String>> stored(List<String> needles) {
        var haystack = new Haystack();
        new DatabaseDump(application.getBean(DataSource.class)).addTo(haystack);
        // Not the embedded database's own file, in which what was deleted lies until its space is used again.
        haystack.addFiles(application.getBean(SiteProperties.class).dataDir().resolve("keys"));
        return haystack.placesOf(needles.stream().map(Traces::of).toList());
    }

    int count(String table) {
        return database("select count(*) from " + table);
    }

    int database(String sql) {
        return database.queryForObject(sql, Integer.class);
    }
}
