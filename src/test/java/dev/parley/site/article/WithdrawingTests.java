package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.article.Articles;
import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.comment.CommentDecisions;
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
import org.springframework.http.MediaType;
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
    private CommentDecisions decisions;

    @Autowired
    private Moderation moderation;

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
    private Articles articles;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private Staff ann;
    private ArticleId article;
    private Receipt receipt;

    @BeforeEach
    void aCommentWaits() {
        ann = newsroom.moderator("Ann");
        article = newsroom.article("Spring is here");
        receipt =
                intake.submit(newsroom.commentOn(article).by("Rea").saying(TEXT).submission());
    }

    @Test
    void itIsAskedForOnceAndDoneForGood() {
        assertThat(own()).bodyText().contains("Withdraw this comment");
        assertThat(get("/withdraw", receipt.key()))
                .hasStatusOk()
                .bodyText()
                .contains("Withdraw it for good", "nobody can bring them back");
        assertThat(row().status()).isEqualTo(Status.PENDING);

        assertThat(withdraw(receipt.key())).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(own())
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
        withdraw(receipt.key());

        assertThat(withdraw(receipt.key())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/withdraw", receipt.key())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(history()).hasSize(1);
    }

    @Test
    void nobodyElseDoesIt() {
        assertThat(get("/withdraw", "forged")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(withdraw("forged")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(withdraw("")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(row().status()).isEqualTo(Status.PENDING);
    }

    @Test
    void oneThatNobodyAnsweredVanishesFromTheArticle() {
        approve(receipt.comment());
        assertThat(articlePage()).bodyText().contains("tulips");

        withdraw(receipt.key());

        assertThat(articlePage())
                .bodyText()
                .contains("No comments yet")
                .doesNotContain("tulips", "Rea", receipt.comment().toString());
    }

    @Test
    void aNoteKeepsThePlaceOfOneThatOthersAnswered() {
        approve(receipt.comment());
        var reply = newsroom.commentOn(article)
                .by("Sam")
                .saying("I disagree")
                .answering(receipt.comment())
                .sent();
        approve(reply);

        withdraw(receipt.key());

        assertThat(articlePage())
                .bodyText()
                .contains("This comment was withdrawn by its writer.", "I disagree", "comment-" + receipt.comment())
                .doesNotContain("tulips", "Rea");
    }

    @Test
    void anAnswerToAnAnswerKeepsItsPlaceBelowTwoThatAreGone() {
        approve(receipt.comment());
        var middle = intake.submit(newsroom.commentOn(article)
                .by("Sam")
                .saying("I disagree")
                .answering(receipt.comment())
                .submission());
        approve(middle.comment());
        approve(newsroom.commentOn(article)
                .by("Tom")
                .saying("Me too")
                .answering(middle.comment())
                .sent());

        withdraw(receipt.key());
        withdraw(middle);

        assertThat(articlePage().getResponse().getContentAsByteArray())
                .asString()
                .containsSubsequence("withdrawn by its writer", "withdrawn by its writer", "Me too");
    }

    @Test
    void whatWasDecidedAboutItCannotBeTakenBackAndNothingMoreIsDecided() {
        var decided = (Outcome.Decided) approve(receipt.comment());
        withdraw(receipt.key());

        assertThat(newsroom.as(ann, () -> moderation.undo(List.of(decided.decision()), ann)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.AlreadyDecided.class,
                        outcome -> assertThat(outcome.now()).isEqualTo(Status.WITHDRAWN));
        assertThat(approve(receipt.comment())).isInstanceOf(Outcome.AlreadyDecided.class);
        assertThat(row().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aModeratorWhoSawItBeforeIsToldThatItIsGone() {
        var seen = new Seen(receipt.comment(), row().version());
        withdraw(receipt.key());

        assertThat(newsroom.as(ann, () -> moderation.decide(Ruling.of(Verb.APPROVE), List.of(seen), ann)))
                .singleElement()
                .isInstanceOf(Outcome.AlreadyDecided.class);
    }

    @Test
    void theTextsThatItHadBeforeAndItsAppealGoWithIt() {
        newsroom.as(ann, () -> {
            desk.edit(new Seen(receipt.comment(), row().version()), "Edited", ann);
            return ann;
        });
        decide(receipt.comment(), Verb.REJECT);
        appeals.ask(receipt.comment(), "It was about tulips!");

        withdraw(receipt.key());

        assertThat(newsroom.as(ann, () -> desk.revisions(receipt.comment()))).isEmpty();
        assertThat(newsroom.as(ann, () -> appeals.about(receipt.comment()))).isEmpty();
        assertThat(newsroom.as(ann, () -> queue.waiting())).isZero();
    }

    @Test
    void anErasedOneForgetsItsReaderToo() {
        withdraw(receipt.key());

        assertThat(transaction.<Integer>execute(_ -> removal.erase(List.of(receipt.comment()))))
                .isOne();
        assertThat(transaction.<Integer>execute(_ -> removal.erase(List.of(receipt.comment()))))
                .isZero();
        assertThat(row().reader()).isNull();
        assertThat(row().status()).isEqualTo(Status.ERASED);
        assertThat(own()).bodyText().contains("This comment was erased.");
    }

    @Test
    void theSameTextCanBeSentAgainAfterwards() {
        withdraw(receipt.key());

        var again =
                intake.submit(newsroom.commentOn(article).by("Rea").saying(TEXT).submission());
        assertThat(again.comment()).isNotEqualTo(receipt.comment());
    }

    private MvcTestResult own() {
        return get("", receipt.key());
    }

    private MvcTestResult get(String action, String key) {
        return web.get()
                .uri("/comments/" + receipt.comment() + action + "?key=" + key)
                .exchange();
    }

    private MvcTestResult withdraw(String key) {
        return withdraw(new Receipt(receipt.comment(), key));
    }

    private MvcTestResult withdraw(Receipt comment) {
        return web.post()
                .uri("/comments/" + comment.comment() + "/withdraw?key=" + comment.key())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange();
    }

    private MvcTestResult articlePage() {
        var slug = articles.title(article).orElseThrow().slug();
        return web.get().uri("/articles/" + slug).exchange();
    }

    private List<AuditRow> history() {
        var filter = new AuditFilter(null, "writer-withdraw", receipt.comment().value(), null, null, null);
        return newsroom.as(ann, () -> audit.page(filter, null, 10)).rows();
    }

    private CommentRow row() {
        return comments.find(receipt.comment()).orElseThrow();
    }

    private Outcome approve(CommentId comment) {
        return decide(comment, Verb.APPROVE);
    }

    private Outcome decide(CommentId comment, Verb verb) {
        var version = decisions.states(List.of(comment)).getFirst().version();
        return newsroom.as(ann, () -> moderation.decide(Ruling.of(verb), List.of(new Seen(comment, version)), ann))
                .getFirst();
    }
}
