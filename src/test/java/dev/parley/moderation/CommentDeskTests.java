package dev.parley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentRecords;
import dev.parley.comment.CommentRecords.Answering;
import dev.parley.comment.Mark;
import dev.parley.comment.NoSuchComment;
import dev.parley.comment.Revision;
import dev.parley.comment.Seen;
import dev.parley.comment.StaleComment;
import dev.parley.comment.ThreadNode;
import dev.parley.comment.Threads;
import dev.parley.comment.Verb;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators do with comments beside deciding about them. */
@DatabaseTest
class CommentDeskTests {

    @Autowired
    private CommentDesk desk;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private CommentRecords records;

    @Autowired
    private Threads threads;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Newsroom newsroom;

    private Staff ann;
    private ArticleId article;
    private CommentId comment;

    @BeforeEach
    void aCommentIsPublic() {
        ann = newsroom.moderator("Ann");
        newsroom.signIn(ann);
        article = newsroom.article("Spring is here");
        comment = newsroom.commentOn(article).by("Rea").saying("Is it?").sent();
        approve(comment);
    }

    @Test
    void anAnswerOfStaffIsPublicAtOnceAndMarkedAsTheSites() {
        desk.reply(comment, "It *is*.", ann);

        var reply = thread(article).replies().getFirst().content();
        assertThat(reply).isNotNull().satisfies(content -> {
            assertThat(content.author()).isEqualTo("Ann");
            assertThat(content.staff()).isTrue();
            assertThat(content.html()).contains("<em>is</em>");
        });
        assertThat(onRecord()).contains("reply");
    }

    @Test
    void whatIsNotPublicIsNotAnswered() {
        var waiting = newsroom.commentOn(article).sent();

        assertThatExceptionOfType(NoSuchComment.class).isThrownBy(() -> desk.reply(waiting, "Too early", ann));
    }

    @Test
    void anEditKeepsTheTextBeforeAndIsMarked() {
        desk.edit(seen(comment), "Is it really?", ann);

        assertThat(thread(article).content()).isNotNull().satisfies(content -> {
            assertThat(content.html()).contains("really");
            assertThat(content.edited()).isEqualTo(ThreadNode.Editor.STAFF);
        });
        assertThat(desk.revisions(comment)).extracting(Revision::body).containsExactly("Is it?");
        assertThat(onRecord()).contains("edit");
    }

    @Test
    void anEditOfWhatChangedMeanwhileOverwritesNothing() {
        var seen = seen(comment);
        desk.edit(seen, "First", ann);

        assertThatExceptionOfType(StaleComment.class).isThrownBy(() -> desk.edit(seen, "Second", ann));
        assertThat(desk.revisions(comment)).hasSize(1);
    }

    @Test
    void anEmptyEditSaysWhatToMend() {
        assertThatExceptionOfType(InvalidText.class)
                .isThrownBy(() -> desk.edit(seen(comment), " \n ", ann))
                .withMessage("Please write something.");
    }

    @Test
    void nobodyAnswersInAThreadThatIsClosedUntilItIsOpenAgain() {
        var reply = desk.reply(comment, "It is.", ann);
        desk.mark(reply, Mark.THREAD_CLOSED, true, ann);

        assertThat(records.answering(reply, article)).isEqualTo(Answering.CLOSED);
        assertThat(thread(article).closed()).isTrue();
        assertThat(thread(article).replies()).allMatch(ThreadNode::closed);

        desk.mark(comment, Mark.THREAD_CLOSED, false, ann);
        assertThat(records.answering(reply, article)).isEqualTo(Answering.OPEN);
        assertThat(onRecord()).contains("close-thread", "open-thread");
    }

    @Test
    void pinnedAndFeaturedCommentsAreHighlightedWhileTheyArePublic() {
        desk.mark(comment, Mark.PINNED, true, ann);
        desk.mark(comment, Mark.FEATURED, true, ann);

        assertThat(threads.highlights(article)).singleElement().satisfies(highlight -> {
            assertThat(highlight.pinned()).isTrue();
            assertThat(highlight.featured()).isTrue();
        });

        moderation.decide(Ruling.of(Verb.REJECT), List.of(seen(comment)), ann);
        assertThat(threads.highlights(article)).isEmpty();
    }

    @Test
    void aThreadMovesUnderAnotherArticleWithItsReplies() {
        desk.reply(comment, "It is.", ann);
        var other = newsroom.article("Autumn is here");

        desk.moveThread(comment, other, ann);

        assertThat(threads.page(article, 1).total()).isZero();
        assertThat(threads.page(other, 1).total()).isEqualTo(2);
        assertThat(thread(other).replies()).hasSize(1);
        assertThat(onRecord()).contains("move-thread");
    }

    private void approve(CommentId waiting) {
        moderation.decide(Ruling.of(Verb.APPROVE), List.of(seen(waiting)), ann);
    }

    private Seen seen(CommentId id) {
        return new Seen(id, decisions.states(List.of(id)).getFirst().version());
    }

    private ThreadNode thread(ArticleId under) {
        return threads.page(under, 1).threads().getFirst();
    }

    private List<String> onRecord() {
        return audit.page(AuditFilter.ALL, null, 20).rows().stream()
                .map(AuditRow::action)
                .toList();
    }
}
