package dev.parley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.AutomaticDecisions;
import dev.parley.testing.ConnectedSite;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** How a site works with Akismet. */
class AkismetTests extends ConnectedSite {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AutomaticDecisions automatic;

    @Autowired
    private AkismetCases cases;

    @Autowired
    private AkismetRounds rounds;

    @Autowired
    private AkismetDesk desk;

    @Autowired
    private Statements statements;

    private AkismetSite site;

    @BeforeEach
    void aSiteWithAkismet() {
        // Longer than Akismet is left alone after the failures of the test before.
        advance(AkismetClient.PAUSE.plusMillis(1));
        AKISMET.thinks("false");
        AKISMET.forgets();
        site = new AkismetSite(application, AKISMET);
    }

    @Test
    void withoutBeingTurnedOnItIsAskedNothing() {
        site.set(AkismetSettings.GROUP.defaults());

        var comment = site.letter().sent();

        assertThat(site.signalsOf(comment)).isEmpty();
        assertThat(cases.find(comment)).isEmpty();
        assertThat(AKISMET.requests()).isEmpty();
    }

    @Test
    void aCommentIsShownToItOnceItIsStored() {
        var comment =
                site.letter().by("Rea").from("203.0.113.9").saying("Käse?").sent();

        site.awaitSignal(comment, "Akismet sees no spam in it");
        assertThat(AKISMET.fields())
                .containsEntry("comment_author", "Rea")
                .containsEntry("comment_content", "Käse?")
                .containsEntry("user_ip", "203.0.113.9")
                .containsEntry("permalink", "https://blog.example/articles/spring-is-here")
                .containsEntry("honeypot_field_name", "subject")
                .containsEntry("subject", "")
                .containsKey("comment_post_modified_gmt")
                .doesNotContainKeys("comment_author_email", "recheck_reason", "user_role");
        assertThat(site.row(comment).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void theMailAddressIsSentOnlyWhereAnAdministratorSaysSo() {
        site.set(new AkismetSettings(true, true, false));

        site.awaitSignal(site.letter().by("Rea").sent(), "Akismet sees no spam in it");

        assertThat(AKISMET.fields()).containsEntry("comment_author_email", "rea@reader.example");
    }

    @Test
    void whatItTakesForSpamIsASignalToModerators() {
        AKISMET.thinks("true");
        var spam = site.letter().sent();
        site.awaitSignal(spam, "Akismet says spam");
        AKISMET.thinks("true", "X-akismet-pro-tip", "discard");
        var blatant = site.letter().sent();
        site.awaitSignal(blatant, "Akismet says blatant spam");

        assertThat(List.of(site.row(spam).status(), site.row(blatant).status())).containsOnly(Status.PENDING);
    }

    @Test
    void whatItTakesForSpamIsMarkedAsSpamWhereTheSiteSaysSo() {
        site.set(new AkismetSettings(true, false, true));
        AKISMET.thinks("true");

        var comment = site.letter().sent();

        await().untilAsserted(() -> assertThat(site.row(comment).status()).isEqualTo(Status.SPAM));
        assertThat(AKISMET.requests()).hasSize(1);
        rounds.go();
        assertThat(AKISMET.requests()).as("its own opinion isn't told to it").hasSize(1);
    }

    @Test
    void whatWaitsForNothingElseIsPublishedWhenItIsNoSpam() {
        var comment = site.takenBeforeACrash(Errand.CHECK_TO_PUBLISH);

        roundsGoAfter(AkismetCase.FIRST_ATTEMPT);

        assertThat(site.row(comment).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whileItIsOutOfReachCommentsHoldAndASignalSaysSo() {
        AKISMET.fails(503);
        var comment = site.letter().sent();

        site.awaitSignal(comment, "Akismet could not be reached; nothing was checked");
        assertThat(site.row(comment).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void whatItCouldNotCheckIsCheckedLaterWithoutTheNetworkAddress() {
        AKISMET.fails(503);
        var comment = site.letter().from("203.0.113.9").sent();
        site.awaitSignal(comment, "Akismet could not be reached; nothing was checked");
        AKISMET.thinks("true");
        AKISMET.forgets();

        rounds.go();
        assertThat(AKISMET.requests()).as("too early").isEmpty();
        roundsGoAfter(Duration.ofMinutes(5));

        site.awaitSignal(comment, "Akismet says spam");
        assertThat(AKISMET.fields()).containsEntry("user_ip", "0.0.0.0").containsEntry("recheck_reason", "retry");
    }

    @Test
    void whatWasUnderWayAtACrashIsCheckedLater() {
        var comment = site.takenBeforeACrash(Errand.CHECK);

        roundsGoAfter(AkismetCase.FIRST_ATTEMPT);

        site.awaitSignal(comment, "Akismet sees no spam in it");
    }

    @Test
    void whatAModeratorDecidedBeforeItIsNotCheckedAnyMore() {
        var comment = site.takenBeforeACrash(Errand.CHECK_TO_PUBLISH);
        site.decide(Verb.REJECT, comment);

        roundsGoAfter(AkismetCase.FIRST_ATTEMPT);

        assertThat(AKISMET.requests()).isEmpty();
        assertThat(site.row(comment).status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void aModeratorWhoThinksOtherwiseTeachesIt() {
        var missed = site.checked("false");
        var mistaken = site.checked("true");
        AKISMET.forgets();

        site.decide(Verb.SPAM, missed);
        site.decide(Verb.APPROVE, mistaken);
        rounds.go();
        rounds.go();

        assertThat(AKISMET.calls()).containsExactly("submit-spam", "submit-ham");
    }

    @Test
    void aModeratorWhoThinksTheSameOrSaysNothingOfSpamTeachesItNothing() {
        var ham = site.checked("false");
        var spam = site.checked("true");
        var offTopic = site.checked("true");
        AKISMET.forgets();

        site.decide(Verb.APPROVE, ham);
        site.decide(Verb.SPAM, spam);
        site.decide(Verb.REJECT, offTopic);
        rounds.go();

        assertThat(AKISMET.requests()).isEmpty();
    }

    @Test
    void aModeratorWhoThinksAgainTeachesItAgain() {
        var comment = site.checked("true");
        AKISMET.forgets();

        site.decide(Verb.APPROVE, comment);
        rounds.go();
        site.decide(Verb.SPAM, comment);
        rounds.go();

        assertThat(AKISMET.calls()).containsExactly("submit-ham", "submit-spam");
    }

    @Test
    void whatParleyDecidesByItselfIsNotToldToIt() {
        var comment = site.checked("true");
        AKISMET.forgets();

        automatic.decide(Verb.APPROVE, comment, "A rule says so");
        rounds.go();

        assertThat(AKISMET.requests()).isEmpty();
    }

    @Test
    void whatCouldNotBeToldIsToldLater() {
        var comment = site.checked("true");
        site.decide(Verb.APPROVE, comment);
        AKISMET.fails(500);
        rounds.go();
        AKISMET.thinks("false");
        AKISMET.forgets();

        roundsGoAfter(Duration.ofMinutes(5));

        assertThat(AKISMET.calls()).containsExactly("submit-ham");
    }

    @Test
    void manyDecisionsAtOnceCostOneStatementMore() {
        var many = IntStream.range(0, 5).mapToObj(_ -> site.checked("true")).toList();

        var sent = statements.during(() -> site.decide(Verb.APPROVE, many.toArray(CommentId[]::new)));

        assertThat(sent).filteredOn(sql -> sql.contains("akismet_case")).hasSize(1);
        AKISMET.forgets();
        rounds.go();
        assertThat(AKISMET.requests()).hasSize(5);
    }

    @Test
    void administratorsAndNobodyElseAskWhetherTheKeyIsKnown() {
        assertThat(newsroom.as(site.administrator(), desk::verifyKey))
                .isEqualTo(new KeyReport(true, "Akismet knows this site's key."));
        AKISMET.fails(503);
        assertThat(newsroom.as(site.administrator(), desk::verifyKey))
                .isEqualTo(new KeyReport(false, "Akismet could not be reached."));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.as(site.moderator(), desk::verifyKey));
    }

    private void roundsGoAfter(Duration time) {
        advance(time);
        rounds.go();
    }
}
