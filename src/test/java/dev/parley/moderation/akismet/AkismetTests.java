package dev.parley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Seen;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.AutomaticDecisions;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.settings.SettingsDesk;
import dev.parley.site.SetClock;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** How a site works with Akismet. */
@DatabaseTest
class AkismetTests {

    private static final AkismetSettings ON = new AkismetSettings(true, false, false);
    private static AkismetStandIn akismet;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private SettingsDesk settings;

    @Autowired
    private Moderation moderation;

    @Autowired
    private AutomaticDecisions automatic;

    @Autowired
    private CommentList comments;

    @Autowired
    private AkismetCases cases;

    @Autowired
    private AkismetRounds rounds;

    @Autowired
    private AkismetDesk desk;

    @TestBean
    private Clock clock;

    @Autowired
    private Statements statements;

    private Staff ada;
    private Staff mo;
    private ArticleId article;

    /** A clock of this test's own, in the place of the application's. */
    static Clock clock() {
        return new SetClock();
    }

    @BeforeAll
    static void akismetRuns() throws IOException {
        akismet = AkismetStandIn.started();
    }

    @AfterAll
    static void akismetEnds() {
        akismet.close();
    }

    @DynamicPropertySource
    static void akismetIsHere(DynamicPropertyRegistry properties) {
        properties.add("parley.akismet.host", () -> akismet.host());
        properties.add("parley.akismet.key", () -> AkismetStandIn.KEY);
        properties.add("parley.base-url", () -> "https://blog.example");
    }

    @BeforeEach
    void aSiteWithAkismet() {
        // Longer than Akismet is left alone after the failures of the test before.
        advance(AkismetClient.PAUSE.plusMillis(1));
        akismet.thinks("false");
        akismet.forgets();
        ada = newsroom.staff("Ada", Role.ADMINISTRATOR);
        mo = newsroom.moderator("Mo");
        article = newsroom.article("Spring is here");
        set(ON);
    }

    @Test
    void withoutBeingTurnedOnItIsAskedNothing() {
        set(AkismetSettings.GROUP.defaults());

        var comment = newsroom.commentOn(article).sent();

        assertThat(signalsOf(comment)).isEmpty();
        assertThat(cases.find(comment)).isEmpty();
        assertThat(akismet.requests()).isEmpty();
    }

    @Test
    void aCommentIsShownToItOnceItIsStored() {
        var comment = newsroom.commentOn(article)
                .by("Rea")
                .from("203.0.113.9")
                .saying("Käse?")
                .sent();

        awaitSignal(comment, "Akismet sees no spam in it");
        assertThat(akismet.fields())
                .containsEntry("comment_author", "Rea")
                .containsEntry("comment_content", "Käse?")
                .containsEntry("user_ip", "203.0.113.9")
                .containsEntry("permalink", "https://blog.example/articles/spring-is-here")
                .containsEntry("honeypot_field_name", "subject")
                .containsEntry("subject", "")
                .containsKey("comment_post_modified_gmt")
                .doesNotContainKeys("comment_author_email", "recheck_reason", "user_role");
        assertThat(row(comment).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void theMailAddressIsSentOnlyWhereAnAdministratorSaysSo() {
        set(new AkismetSettings(true, true, false));

        awaitSignal(newsroom.commentOn(article).by("Rea").sent(), "Akismet sees no spam in it");

        assertThat(akismet.fields()).containsEntry("comment_author_email", "rea@reader.example");
    }

    @Test
    void whatItTakesForSpamIsASignalToModerators() {
        akismet.thinks("true");
        var spam = newsroom.commentOn(article).sent();
        awaitSignal(spam, "Akismet says spam");
        akismet.thinks("true", "X-akismet-pro-tip", "discard");
        var blatant = newsroom.commentOn(article).sent();
        awaitSignal(blatant, "Akismet says blatant spam");

        assertThat(List.of(row(spam).status(), row(blatant).status())).containsOnly(Status.PENDING);
    }

    @Test
    void whatItTakesForSpamIsMarkedAsSpamWhereTheSiteSaysSo() {
        set(new AkismetSettings(true, false, true));
        akismet.thinks("true");

        var comment = newsroom.commentOn(article).sent();

        await().untilAsserted(() -> assertThat(row(comment).status()).isEqualTo(Status.SPAM));
        assertThat(akismet.requests()).hasSize(1);
        rounds.go();
        assertThat(akismet.requests()).as("its own opinion isn't told to it").hasSize(1);
    }

    @Test
    void whatWaitsForNothingElseIsPublishedWhenItIsNoSpam() {
        var comment = takenBeforeACrash(Errand.CHECK_TO_PUBLISH);

        advance(AkismetCase.FIRST_ATTEMPT);
        rounds.go();

        assertThat(row(comment).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void whileItIsOutOfReachCommentsHoldAndASignalSaysSo() {
        akismet.fails(503);
        var comment = newsroom.commentOn(article).sent();

        awaitSignal(comment, "Akismet could not be reached; nothing was checked");
        assertThat(row(comment).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void whatItCouldNotCheckIsCheckedLaterWithoutTheNetworkAddress() {
        akismet.fails(503);
        var comment = newsroom.commentOn(article).from("203.0.113.9").sent();
        awaitSignal(comment, "Akismet could not be reached; nothing was checked");
        akismet.thinks("true");
        akismet.forgets();

        rounds.go();
        assertThat(akismet.requests()).as("too early").isEmpty();
        advance(Duration.ofMinutes(5));
        rounds.go();

        awaitSignal(comment, "Akismet says spam");
        assertThat(akismet.fields()).containsEntry("user_ip", "0.0.0.0").containsEntry("recheck_reason", "retry");
    }

    @Test
    void whatWasUnderWayAtACrashIsCheckedLater() {
        var comment = takenBeforeACrash(Errand.CHECK);

        advance(AkismetCase.FIRST_ATTEMPT);
        rounds.go();

        awaitSignal(comment, "Akismet sees no spam in it");
    }

    @Test
    void whatAModeratorDecidedBeforeItIsNotCheckedAnyMore() {
        var comment = takenBeforeACrash(Errand.CHECK_TO_PUBLISH);
        decide(Verb.REJECT, comment);

        advance(AkismetCase.FIRST_ATTEMPT);
        rounds.go();

        assertThat(akismet.requests()).isEmpty();
        assertThat(row(comment).status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void aModeratorWhoThinksOtherwiseTeachesIt() {
        var missed = checked("false");
        var mistaken = checked("true");
        akismet.forgets();

        decide(Verb.SPAM, missed);
        decide(Verb.APPROVE, mistaken);
        rounds.go();
        rounds.go();

        assertThat(akismet.requests())
                .extracting(AkismetStandIn.Request::call)
                .containsExactly("submit-spam", "submit-ham");
    }

    @Test
    void aModeratorWhoThinksTheSameOrSaysNothingOfSpamTeachesItNothing() {
        var ham = checked("false");
        var spam = checked("true");
        var offTopic = checked("true");
        akismet.forgets();

        decide(Verb.APPROVE, ham);
        decide(Verb.SPAM, spam);
        decide(Verb.REJECT, offTopic);
        rounds.go();

        assertThat(akismet.requests()).isEmpty();
    }

    @Test
    void aModeratorWhoThinksAgainTeachesItAgain() {
        var comment = checked("true");
        akismet.forgets();

        decide(Verb.APPROVE, comment);
        rounds.go();
        decide(Verb.SPAM, comment);
        rounds.go();

        assertThat(akismet.requests())
                .extracting(AkismetStandIn.Request::call)
                .containsExactly("submit-ham", "submit-spam");
    }

    @Test
    void whatParleyDecidesByItselfIsNotToldToIt() {
        var comment = checked("true");
        akismet.forgets();

        automatic.decide(Verb.APPROVE, comment, "A rule says so");
        rounds.go();

        assertThat(akismet.requests()).isEmpty();
    }

    @Test
    void whatCouldNotBeToldIsToldLater() {
        var comment = checked("true");
        decide(Verb.APPROVE, comment);
        akismet.fails(500);
        rounds.go();
        akismet.thinks("false");
        akismet.forgets();

        advance(Duration.ofMinutes(5));
        rounds.go();

        assertThat(akismet.requests()).extracting(AkismetStandIn.Request::call).containsExactly("submit-ham");
    }

    @Test
    void manyDecisionsAtOnceCostOneStatementMore() {
        var many = IntStream.range(0, 5).mapToObj(_ -> checked("true")).toList();

        var sent = statements.during(() -> decide(Verb.APPROVE, many.toArray(CommentId[]::new)));

        assertThat(sent).filteredOn(sql -> sql.contains("akismet_case")).hasSize(1);
        akismet.forgets();
        rounds.go();
        assertThat(akismet.requests()).hasSize(5);
    }

    @Test
    void administratorsAndNobodyElseAskWhetherTheKeyIsKnown() {
        assertThat(newsroom.as(ada, desk::verifyKey)).isEqualTo(new KeyReport(true, "Akismet knows this site's key."));
        akismet.fails(503);
        assertThat(newsroom.as(ada, desk::verifyKey)).isEqualTo(new KeyReport(false, "Akismet could not be reached."));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> newsroom.as(mo, desk::verifyKey));
    }

    private void set(AkismetSettings wanted) {
        newsroom.as(ada, () -> {
            var seen = settings.open(AkismetSettings.GROUP).version();
            settings.save(AkismetSettings.GROUP, wanted, seen, ada.accountId().value());
            return wanted;
        });
    }

    /** A comment that was stored, and then the node was gone. */
    private CommentId takenBeforeACrash(Errand errand) {
        set(AkismetSettings.GROUP.defaults());
        var comment = newsroom.commentOn(article).sent();
        cases.begin(comment, errand);
        set(ON);
        return comment;
    }

    /** A comment of which Akismet has said this. */
    private CommentId checked(String answer) {
        akismet.thinks(answer);
        var comment = newsroom.commentOn(article).sent();
        await().until(() -> cases.find(comment).orElseThrow().opinion() != null);
        akismet.thinks("false");
        return comment;
    }

    private void decide(Verb verb, CommentId... wanted) {
        var seen = List.of(wanted).stream()
                .map(comment -> new Seen(comment, row(comment).version()))
                .toList();
        newsroom.as(mo, () -> moderation.decide(Ruling.of(verb), seen, mo));
    }

    private void awaitSignal(CommentId comment, String words) {
        await().untilAsserted(() -> assertThat(signalsOf(comment)).containsExactly(words));
    }

    private List<String> signalsOf(CommentId comment) {
        return row(comment).signals().stream()
                .filter(signal -> signal.check().equals("akismet"))
                .map(Signal::words)
                .toList();
    }

    private CommentRow row(CommentId comment) {
        return comments.find(comment).orElseThrow();
    }

    private void advance(Duration time) {
        ((SetClock) clock).advance(time);
    }
}
