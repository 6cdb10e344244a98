package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.comment.WaitsFor;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Receipt;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The writer of a rejected comment learns why, and asks for another look. */
@DatabaseTest
class AppealingTests {

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
    private Appeals appeals;

    @Autowired
    private Queue queue;

    private Staff ann;
    private Receipt receipt;

    @BeforeEach
    void aCommentWasRejected() {
        ann = newsroom.moderator("Ann");
        receipt = intake.submit(
                newsroom.commentOn(newsroom.article("Spring is here")).submission());
        decide(ann, new Ruling(Verb.REJECT, new Words("off-topic", "Not for readers")));
    }

    @Test
    void theWriterLearnsTheReasonInTheSitesPublicWordingAndNotTheNote() {
        assertThat(own())
                .bodyText()
                .contains("It is not about what the article is about.", "Ask for another look")
                .doesNotContain("Not for readers", "Ann");
    }

    @Test
    void theWriterAsksForAnotherLookOnce() {
        assertThat(appeal("It is about spring!")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(waiting())
                .singleElement()
                .satisfies(item -> assertThat(item.row().place())
                        .isNotNull()
                        .satisfies(place -> assertThat(place.reason()).isEqualTo(WaitsFor.APPEAL)));
        assertThat(own()).bodyText().contains("You asked for another look").doesNotContain("<textarea");
        assertThat(newsroom.as(ann, () -> appeals.about(receipt.comment())))
                .hasValueSatisfying(asked -> assertThat(asked.explanation()).isEqualTo("It is about spring!"));

        decide(newsroom.moderator("Bob"), Ruling.of(Verb.REJECT));
        appeal("Again!");

        assertThat(waiting()).isEmpty();
        assertThat(own()).bodyText().contains("looked at again").doesNotContain("<textarea");
    }

    @Test
    void anotherModeratorDecidesWhereThereIsOne() {
        appeal("Please");
        var bob = newsroom.moderator("Bob");
        assertThat(decide(ann, Ruling.of(Verb.REJECT))).isInstanceOf(Outcome.ForAnother.class);
        assertThat(decide(bob, Ruling.of(Verb.APPROVE))).isInstanceOf(Outcome.Decided.class);
        assertThat(own()).bodyText().contains("was approved");
    }

    @Test
    void theOnlyModeratorDecidesAgain() {
        appeal("Please");

        assertThat(decide(ann, Ruling.of(Verb.APPROVE))).isInstanceOf(Outcome.Decided.class);
    }

    @Test
    void anAppealWithoutAReasonSaysWhatToMend() {
        assertThat(appeal("  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Please say why");
        assertThat(appeal("x".repeat(2_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 2,000 characters", "xxxxx");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void nobodyElseAsks() {
        assertThat(web.post()
                        .uri("/comments/" + receipt.comment() + "/appeal?key=forged")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("explanation", "Please")
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(waiting()).isEmpty();
    }

    private MvcTestResult own() {
        return web.get()
                .uri("/comments/" + receipt.comment() + "?key=" + receipt.key())
                .exchange();
    }

    private MvcTestResult appeal(String explanation) {
        return web.post()
                .uri("/comments/" + receipt.comment() + "/appeal?key=" + receipt.key())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("explanation", explanation)
                .exchange();
    }

    private List<QueueItem> waiting() {
        return newsroom.as(ann, () -> queue.page(null, 10)).items();
    }

    private Outcome decide(Staff by, Ruling ruling) {
        var comment = receipt.comment();
        var seen =
                new Seen(comment, decisions.states(List.of(comment)).getFirst().version());
        return newsroom.as(by, () -> moderation.decide(ruling, List.of(seen), by))
                .getFirst();
    }
}
