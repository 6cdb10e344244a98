package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.OwnCommentSettings;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.comment.WaitsFor;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Judge;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.check.ApprovalSettings;
import dev.parley.moderation.check.ApprovalSettings.Mode;
import dev.parley.moderation.check.ChallengeSettings;
import dev.parley.moderation.check.ChallengeSettings.When;
import dev.parley.moderation.check.DisallowedSettings;
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

/** A writer edits a comment for a while after it was sent. */
@DatabaseTest
class EditingTests {

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
    private CommentList comments;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcTemplate database;

    private Staff ann;
    private ArticleId article;
    private WritersPage page;

    @BeforeEach
    void aCommentWaits() {
        ann = newsroom.moderator("Ann");
        // However much other tests sent before: what was taken for an attack is remembered for a while.
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.NEVER, ChallengeSettings.MOST_PER_MINUTE));
        article = newsroom.article("Spring is here");
        page = sent("Rea", "Tulips are gren");
    }

    @Test
    void theNewTextStandsInTheOldOnesPlaceAndTheOldOneIsKept() {
        assertThat(page.open("/edit")).hasStatusOk().bodyText().contains("Tulips are gren</textarea>");

        assertThat(edit("Tulips are *green*")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page.open()).bodyText().contains("Tulips are <em>green</em>");
        assertThat(row()).satisfies(row -> {
            assertThat(row.body()).isEqualTo("Tulips are *green*");
            assertThat(row.status()).isEqualTo(Status.PENDING);
        });
        assertThat(newsroom.as(ann, () -> desk.revisions(page.comment())))
                .singleElement()
                .satisfies(before -> {
                    assertThat(before.body()).isEqualTo("Tulips are gren");
                    assertThat(before.replacedBy()).isNull();
                });
        var filter = AuditFilter.about(page.comment().value());
        assertThat(newsroom.as(ann, () -> audit.page(filter, null, 9)).rows())
                .singleElement()
                .satisfies(act -> assertThat(act.action() + " by " + act.by()).isEqualTo("writer-edit by Its writer"));
    }

    @Test
    void aPublicCommentWaitsAgainWhereEverythingWaits() {
        decide(Verb.APPROVE);
        assertThat(articlePage()).bodyText().contains("gren");

        edit("Tulips are green");

        assertThat(row().status()).isEqualTo(Status.PENDING);
        assertThat(row().place())
                .isNotNull()
                .satisfies(place -> assertThat(place.reason()).isEqualTo(WaitsFor.DECISION));
        assertThat(articlePage()).bodyText().doesNotContain("Tulips");
        assertThat(decide(Verb.APPROVE)).isInstanceOf(Outcome.Decided.class);
        assertThat(articlePage()).bodyText().contains("Tulips are green", "<span class=\"edited\">edited</span>");
    }

    @Test
    void itsOwnApprovalDoesNotMakeItsWriterTrusted() {
        newsroom.set(ApprovalSettings.GROUP, new ApprovalSettings(Mode.TRUSTED_PASS, 1));
        decide(Verb.APPROVE);

        edit("Buy my tulips");

        assertThat(row().status()).isEqualTo(Status.PENDING);
    }

    @Test
    void aTrustedWritersCommentStaysPublic() {
        newsroom.set(ApprovalSettings.GROUP, new ApprovalSettings(Mode.TRUSTED_PASS, 1));
        decide(Verb.APPROVE);
        page = sent("Rea", "Roses are rd");
        assertThat(row().status()).isEqualTo(Status.APPROVED);

        edit("Roses are red");

        assertThat(articlePage()).bodyText().contains("Roses are red").doesNotContain("Roses are rd");
    }

    @Test
    void whereCommentsAreReviewedAfterwardsSoIsTheNewText() {
        newsroom.set(ApprovalSettings.GROUP, new ApprovalSettings(Mode.PUBLISH_FIRST, 1));
        decide(Verb.APPROVE);

        edit("Tulips are green");

        assertThat(row().status()).isEqualTo(Status.APPROVED);
        assertThat(row().place())
                .isNotNull()
                .satisfies(place -> assertThat(place.reason()).isEqualTo(WaitsFor.REVIEW));
    }

    @Test
    void whatWaitsIsNotPublishedByAnEdit() {
        newsroom.set(ApprovalSettings.GROUP, new ApprovalSettings(Mode.PUBLISH_FIRST, 1));

        edit("Tulips are green");

        assertThat(row().status()).isEqualTo(Status.PENDING);
    }

    @Test
    void aTextThatTheSiteRejectsIsRejected() {
        newsroom.set(DisallowedSettings.GROUP, new DisallowedSettings(List.of("casino"), List.of(), List.of(), false));
        decide(Verb.APPROVE);

        edit("Visit my casino");

        assertThat(row().status()).isNotIn(Status.APPROVED, Status.PENDING);
        assertThat(articlePage()).bodyText().doesNotContain("casino", "Tulips");
    }

    @Test
    void aModeratorWhoSawTheTextBeforeIsTold() {
        var seen = new Seen(page.comment(), row().version());
        edit("Buy my tulips");

        assertThat(newsroom.as(ann, () -> moderation.decide(Ruling.of(Verb.APPROVE), List.of(seen), ann)))
                .singleElement()
                .isInstanceOf(Outcome.Edited.class);
    }

    @Test
    void afterTheTimeThatTheSiteGivesItIsTooLateAndTheTextIsKept() {
        database.update("update comment set submitted_at = timestampadd(minute, -16, submitted_at)");

        assertThat(page.open("/edit")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page.open()).bodyText().doesNotContain("Edit it");
        assertThat(edit("Too late")).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("Too late</textarea>");
        assertThat(row().body()).isEqualTo("Tulips are gren");
    }

    @Test
    void aSiteCanLetNobodyEdit() {
        newsroom.set(OwnCommentSettings.GROUP, new OwnCommentSettings(0));

        assertThat(edit("Tulips are green")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatStaffEditedOrDecidedAgainstIsNotEdited() {
        newsroom.as(ann, () -> {
            desk.edit(new Seen(page.comment(), row().version()), "Tulips!", ann);
            return ann;
        });
        assertThat(edit("Tulips are green")).hasStatus(HttpStatus.FORBIDDEN);

        page = sent("Sam", "Roses are rd");
        decide(Verb.REJECT);
        assertThat(edit("Roses are red")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void mistakesAreToldAndTheTextIsKept() {
        assertThat(edit("  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("withdraw it instead");
        assertThat(edit("x".repeat(10_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("10,001 characters", "xxxx");
    }

    @Test
    void nobodyElseEdits() {
        page = page.withKey("forged");

        assertThat(page.open("/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(edit("Mine now")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(row().body()).isEqualTo("Tulips are gren");
    }

    @Test
    void theSameTextAgainChangesNothing() {
        decide(Verb.APPROVE);

        assertThat(edit("Tulips are gren")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(row().status()).isEqualTo(Status.APPROVED);
        assertThat(row().handling().editedAt()).isNull();
    }

    private WritersPage sent(String name, String text) {
        return new WritersPage(
                web,
                intake.submit(newsroom.commentOn(article).by(name).saying(text).submission()));
    }

    private MvcTestResult edit(String text) {
        return page.send("/edit", "comment", text);
    }

    private MvcTestResult articlePage() {
        return web.get().uri("/articles/spring-is-here").exchange();
    }

    private CommentRow row() {
        return comments.find(page.comment()).orElseThrow();
    }

    private Outcome decide(Verb verb) {
        return judge.decide(ann, verb, page.comment());
    }
}
