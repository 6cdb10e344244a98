package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.comment.Verb;
import dev.parley.comment.WaitsFor;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Judge;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
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
    private Judge judge;

    @Autowired
    private Appeals appeals;

    @Autowired
    private Queue queue;

    private Staff ann;
    private WritersPage page;

    @BeforeEach
    void aCommentWasRejected() {
        ann = newsroom.moderator("Ann");
        page = new WritersPage(
                web,
                intake.submit(
                        newsroom.commentOn(newsroom.article("Spring is here")).submission()));
        decide(ann, new Ruling(Verb.REJECT, new Words("off-topic", "Not for readers")));
    }

    @Test
    void theWriterLearnsTheReasonInTheSitesPublicWordingAndNotTheNote() {
        assertThat(page.open())
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
        assertThat(page.open())
                .bodyText()
                .contains("You asked for another look")
                .doesNotContain("<textarea");
        assertThat(newsroom.as(ann, () -> appeals.about(page.comment())))
                .hasValueSatisfying(asked -> assertThat(asked.explanation()).isEqualTo("It is about spring!"));

        decide(newsroom.moderator("Bob"), Ruling.of(Verb.REJECT));
        appeal("Again!");

        assertThat(waiting()).isEmpty();
        assertThat(page.open()).bodyText().contains("looked at again").doesNotContain("<textarea");
    }

    @Test
    void anotherModeratorDecidesWhereThereIsOne() {
        appeal("Please");
        var bob = newsroom.moderator("Bob");
        assertThat(decide(ann, Ruling.of(Verb.REJECT))).isInstanceOf(Outcome.ForAnother.class);
        assertThat(decide(bob, Ruling.of(Verb.APPROVE))).isInstanceOf(Outcome.Decided.class);
        assertThat(page.open()).bodyText().contains("was approved");
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
        assertThat(page.withKey("forged").send("/appeal", "explanation", "Please"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(waiting()).isEmpty();
    }

    private MvcTestResult appeal(String explanation) {
        return page.send("/appeal", "explanation", explanation);
    }

    private List<QueueItem> waiting() {
        return newsroom.as(ann, () -> queue.page(null, 10)).items();
    }

    private Outcome decide(Staff by, Ruling ruling) {
        return judge.decide(by, ruling, page.comment());
    }
}
