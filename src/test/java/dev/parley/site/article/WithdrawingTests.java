package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRemoval;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Judge;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Receipt;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A writer takes a comment back. */
@DatabaseTest
class WithdrawingTests {

    private static final String TEXT = "A regrettable outburst about tulips";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Judge judge;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private Appeals appeals;

    @Autowired
    private Queue queue;

    @Autowired
    private CommentList comments;

    @Autowired
    private CommentRemoval removal;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private Staff ann;
    private ArticleId article;
    private WritersPage page;

    @BeforeEach
    void aCommentWaits() {
        ann = newsroom.moderator("Ann");
        article = newsroom.article("Spring is here");
        page = new WritersPage(web, sent());
    }

    @Test
    void itIsAskedForOnceAndDoneForGood() {
        assertThat(page.open()).bodyText().contains("Withdraw this comment");
        assertThat(page.open("/withdraw"))
                .hasStatusOk()
                .bodyText()
                .contains("Withdraw it for good", "nobody can bring them back");
        assertThat(row().status()).isEqualTo(Status.PENDING);

        assertThat(withdraw(page)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page.open())
                .bodyText()
                .contains("You withdrew this comment.")
                .doesNotContain("tulips", "Rea", "Withdraw this");
        assertThat(row()).satisfies(row -> {
            assertThat(row.status()).isEqualTo(Status.WITHDRAWN);
            assertThat(row.body()).isEmpty();
            assertThat(row.author()).isEqualTo("Anonymous");
            assertThat(row.reader()).isNotNull();
            assertThat(row.place()).isNull();
        });
        assertThat(database.queryForObject("select count(*) from comment_band", Long.class))
                .isZero();
        assertThat(database.queryForObject("select count(author_look) from comment", Long.class))
                .isZero();
        assertThat(history())
                .singleElement()
                .satisfies(act -> assertThat(act.by()).isEqualTo(AuditLog.WRITER));
    }

    @Test
    void nothingHappensWhenItIsDoneAgain() {
        withdraw(page);

        assertThat(withdraw(page)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page.open("/withdraw")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(history()).hasSize(1);
    }

    @Test
    void nobodyElseDoesIt() {
        assertThat(page.withKey("forged").open("/withdraw")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(withdraw(page.withKey("forged"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(withdraw(page.withKey(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(row().status()).isEqualTo(Status.PENDING);
    }

    @Test
    void oneThatNobodyAnsweredVanishesFromTheArticle() {
        approve(page.comment());
        assertThat(articlePage()).bodyText().contains("tulips");

        withdraw(page);

        assertThat(articlePage())
                .bodyText()
                .contains("No comments yet")
                .doesNotContain("tulips", "Rea", page.comment().toString());
    }

    @Test
    void aNoteKeepsThePlaceOfOneThatOthersAnswered() {
        approve(page.comment());
        var reply = newsroom.commentOn(article)
                .by("Sam")
                .saying("I disagree")
                .answering(page.comment())
                .sent();
        approve(reply);

        withdraw(page);

        assertThat(articlePage())
                .bodyText()
                .contains("This comment was withdrawn by its writer.", "I disagree", "comment-" + page.comment())
                .doesNotContain("tulips", "Rea");
    }

    @Test
    void anAnswerToAnAnswerKeepsItsPlaceBelowTwoThatAreGone() {
        approve(page.comment());
        var middle = intake.submit(newsroom.commentOn(article)
                .by("Sam")
                .saying("I disagree")
                .answering(page.comment())
                .submission());
        approve(middle.comment());
        approve(newsroom.commentOn(article)
                .by("Tom")
                .saying("Me too")
                .answering(middle.comment())
                .sent());

        withdraw(page);
        withdraw(new WritersPage(web, middle));

        assertThat(articlePage().getResponse().getContentAsByteArray())
                .asString()
                .containsSubsequence("withdrawn by its writer", "withdrawn by its writer", "Me too");
    }

    @Test
    void whatWasDecidedAboutItCannotBeTakenBackAndNothingMoreIsDecided() {
        var decided = (Outcome.Decided) approve(page.comment());
        withdraw(page);

        assertThat(newsroom.as(ann, () -> moderation.undo(List.of(decided.decision()), ann)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.AlreadyDecided.class,
                        outcome -> assertThat(outcome.now()).isEqualTo(Status.WITHDRAWN));
        assertThat(approve(page.comment())).isInstanceOf(Outcome.AlreadyDecided.class);
        assertThat(row().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aModeratorWhoSawItBeforeIsToldThatItIsGone() {
        var seen = new Seen(page.comment(), row().version());
        withdraw(page);

        assertThat(newsroom.as(ann, () -> moderation.decide(Ruling.of(Verb.APPROVE), List.of(seen), ann)))
                .singleElement()
                .isInstanceOf(Outcome.AlreadyDecided.class);
    }

    @Test
    void theTextsThatItHadBeforeAndItsAppealGoWithIt() {
        newsroom.as(ann, () -> {
            desk.edit(new Seen(page.comment(), row().version()), "Edited", ann);
            return ann;
        });
        decide(page.comment(), Verb.REJECT);
        appeals.ask(page.comment(), "It was about tulips!");

        withdraw(page);

        assertThat(newsroom.as(ann, () -> desk.revisions(page.comment()))).isEmpty();
        assertThat(newsroom.as(ann, () -> appeals.about(page.comment()))).isEmpty();
        assertThat(newsroom.as(ann, () -> queue.waiting())).isZero();
    }

    @Test
    void anErasedOneForgetsItsReaderToo() {
        withdraw(page);

        assertThat(transaction.<Integer>execute(_ -> removal.erase(List.of(page.comment()))))
                .isOne();
        assertThat(transaction.<Integer>execute(_ -> removal.erase(List.of(page.comment()))))
                .isZero();
        assertThat(row().reader()).isNull();
        assertThat(row().status()).isEqualTo(Status.ERASED);
        assertThat(page.open()).bodyText().contains("This comment was erased.");
    }

    @Test
    void theSameTextCanBeSentAgainAfterwards() {
        withdraw(page);

        assertThat(sent().comment()).isNotEqualTo(page.comment());
    }

    private Receipt sent() {
        return intake.submit(newsroom.commentOn(article).by("Rea").saying(TEXT).submission());
    }

    private static MvcTestResult withdraw(WritersPage comment) {
        return comment.send("/withdraw");
    }

    private MvcTestResult articlePage() {
        return web.get().uri("/articles/spring-is-here").exchange();
    }

    private List<AuditRow> history() {
        var filter = new AuditFilter(null, "writer-withdraw", page.comment().value(), null, null, null);
        return newsroom.as(ann, () -> audit.page(filter, null, 10)).rows();
    }

    private CommentRow row() {
        return comments.find(page.comment()).orElseThrow();
    }

    private Outcome approve(CommentId comment) {
        return decide(comment, Verb.APPROVE);
    }

    private Outcome decide(CommentId comment, Verb verb) {
        return judge.decide(ann, verb, comment);
    }
}
