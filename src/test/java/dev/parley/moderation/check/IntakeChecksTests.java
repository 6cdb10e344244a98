package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.article.ArticleId;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.moderation.Refusal;
import dev.parley.moderation.SubmissionRefused;
import dev.parley.moderation.check.ApprovalSettings.Mode;
import dev.parley.moderation.check.ChallengeSettings.When;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Newsroom.Letter;
import dev.parley.testing.Statements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators read about a comment, and where it goes. */
@DatabaseTest
class IntakeChecksTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private CommentList comments;

    @Autowired
    private ReaderBlocks blocks;

    @Autowired
    private List<IntakeCheck> checks;

    @Autowired
    private Candidates candidates;

    @Autowired
    private ProofOfWork work;

    @Autowired
    private Statements statements;

    private ArticleId article;

    @BeforeEach
    void anArticlePublishesFirst() {
        article = newsroom.article("Spring is here", CommentPolicy.PUBLISH_FIRST);
        // What other tests sent before may look like an attack.
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.NEVER, 60));
    }

    @Test
    void everyCheckOfTheRuleBookHasAName() {
        assertThat(CheckWords.known())
                .containsAll(checks.stream().map(IntakeCheck::name).toList());
    }

    @Test
    void whatIsPublishedFirstWaitsForAReview() {
        var row = row(newsroom.commentOn(article));

        assertThat(row.status()).isEqualTo(Status.APPROVED);
        assertThat(Objects.requireNonNull(row.place()).reason()).isEqualTo(WaitsFor.REVIEW);
        assertThat(words(row))
                .contains("Published at once; nobody has looked at it yet", "first comment of this reader");
    }

    @Test
    void anArticlesOwnWordOutranksTheSites() {
        newsroom.set(ApprovalSettings.GROUP, new ApprovalSettings(Mode.CLOSED, 1));

        assertThat(row(newsroom.commentOn(article)).status()).isEqualTo(Status.APPROVED);
        assertRefused(newsroom.commentOn(newsroom.article("As the site")), new Refusal.CommentsClosed());
    }

    @Test
    void severalApprovedCommentsCanBeAskedFor() {
        newsroom.set(ApprovalSettings.GROUP, new ApprovalSettings(Mode.EVERYTHING_WAITS, 2));
        var trusting = newsroom.article("Trusting", CommentPolicy.TRUSTED_PASS);
        newsroom.commentOn(article).by("Ann").saying("One").sent();

        assertThat(words(row(newsroom.commentOn(trusting).by("Ann").saying("Two"))))
                .contains("1 approved so far of this reader under this name; 2 needed");
        newsroom.commentOn(article).by("Ann").saying("Three").sent();
        assertThat(row(newsroom.commentOn(trusting).by("Ann").saying("Four")).status())
                .isEqualTo(Status.APPROVED);
    }

    @Test
    void linksAreCountedInWords() {
        newsroom.set(HoldSettings.GROUP, new HoldSettings(3, List.of(), true));

        var row = row(newsroom.commentOn(article)
                .saying("[a](https://a.example) www.b.example https://c.example/x")
                .withWebAddress("https://d.example"));

        assertThat(words(row)).contains("4 links; 2 allowed");
        assertThat(row.status()).isEqualTo(Status.PENDING);
        assertThat(row.findings().linkDomain()).isEqualTo("a.example");
    }

    @Test
    void aHeldTermIsNamedAndWhereItStands() {
        newsroom.set(HoldSettings.GROUP, new HoldSettings(0, List.of("casino"), true));

        assertThat(words(row(newsroom.commentOn(article).saying("**ca**sino")))).contains("holds the term “casino”");
        assertThat(words(row(newsroom.commentOn(article).saying("саsino"))))
                .contains("holds the term “casino”, written with look-alike letters");
        assertThat(words(row(newsroom.commentOn(article)
                        .by("Rea")
                        .at("rea@casino.example")
                        .saying("Hi"))))
                .contains("holds the term “casino” in the address");
    }

    @Test
    void blockedNetworksReadersAndDomainsAreStoredAsRejected() {
        newsroom.set(
                DisallowedSettings.GROUP,
                new DisallowedSettings(List.of(), List.of("bad.example"), List.of("", "203.0.113.0/24"), false));
        var byNetwork = row(newsroom.commentOn(article).from("203.0.113.9").saying("From there"));
        var byDomain = row(newsroom.commentOn(article).saying("Look: https://www.BAD.example/offer"));
        var moderator = newsroom.moderator("Mo");
        newsroom.as(moderator, () -> {
            blocks.block(Objects.requireNonNull(byDomain.reader()), moderator);
            return true;
        });
        var byReader = row(newsroom.commentOn(article).by(byDomain.author()).saying("Harmless"));

        assertThat(List.of(byNetwork, byDomain, byReader))
                .extracting(CommentRow::status)
                .containsOnly(Status.REJECTED);
        assertThat(words(byNetwork))
                .contains("sent from line 2 of the blocked networks")
                .noneMatch(words -> words.contains("203.0.113.9"));
        assertThat(words(byDomain)).contains("links to bad.example, which is blocked");
        assertThat(words(byReader)).contains("this reader is blocked");
    }

    @Test
    void aMachineThatFillsInTheHiddenFieldIsSpam() {
        var row = row(newsroom.commentOn(article).trappedBy("Cheap watches"));

        assertThat(row.status()).isEqualTo(Status.SPAM);
        assertThat(words(row)).contains("the field that people don't see was filled in");
    }

    @Test
    void aFormFilledInTooFastIsHeldAndOneThatNobodyMeasuredIsNot() {
        var fast = row(newsroom.commentOn(article).saying("Fast").after(Duration.ofMillis(800)));
        var unmeasured = row(newsroom.commentOn(article).saying("Without a script"));
        var slow = row(newsroom.commentOn(article).saying("Slow").after(Duration.ofSeconds(30)));

        assertThat(fast.status()).isEqualTo(Status.PENDING);
        assertThat(words(fast)).contains("form filled in 0.8 s");
        assertThat(unmeasured.status()).isEqualTo(Status.APPROVED);
        assertThat(words(unmeasured)).contains("time to fill the form in not measured");
        assertThat(slow.signals()).extracting(Signal::check).doesNotContain("form-timing");
    }

    @Test
    void aTextThatGoesRoundIsHeld() {
        for (var i = 0; i < 3; i++) {
            newsroom.commentOn(newsroom.article("Target " + i))
                    .saying("Buy my book")
                    .sent();
        }

        assertThat(words(row(newsroom.commentOn(article).saying("buy  my BOOK"))))
                .contains("same text as 3 comments in the last hour");
    }

    @Test
    void anotherScriptThanTheSitesAndTheArticlesIsHeld() {
        var text = "Очень хорошая статья, спасибо автору";

        assertThat(words(row(newsroom.commentOn(article).saying(text)))).contains("written in Cyrillic script");
        assertThat(row(newsroom.commentOn(newsroom.article("Весна пришла", CommentPolicy.PUBLISH_FIRST))
                                .saying(text))
                        .status())
                .isEqualTo(Status.APPROVED);
    }

    @Test
    void aProofOfWorkCountsOnceAndWithoutOneACommentIsHeld() {
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.ALWAYS, 60));
        var proof = SolvedChallenge.of(work.ask());

        var unproven = row(newsroom.commentOn(article).saying("No proof"));
        var forged = row(newsroom.commentOn(article).saying("Forged").proving("e30="));
        var proven = row(newsroom.commentOn(article).saying("Proven").proving(proof));
        var again = row(newsroom.commentOn(article).saying("Proven again").proving(proof));

        assertThat(words(unproven)).contains("no proof that a browser worked for it");
        assertThat(words(forged)).contains("no proof that a browser worked for it");
        assertThat(proven.status()).isEqualTo(Status.APPROVED);
        assertThat(words(again)).contains("the proof of work was used before");
    }

    @Test
    void aReaderWithoutAnAddressIsTakenAndHasNoRecord() {
        var trusting = newsroom.article("Trusting", CommentPolicy.TRUSTED_PASS);

        var row = row(newsroom.commentOn(trusting).by("Anonymous").at(""));

        assertThat(row.reader()).isNull();
        assertThat(row.status()).isEqualTo(Status.PENDING);
        assertThat(words(row)).contains("sent without an address");
    }

    @Test
    void aCheckThatThrowsHoldsAndLosesNothing() {
        var broken = new ArrayList<>(checks);
        broken.replaceAll(check -> check instanceof LinkLimit ? new LinkLimit(null) : check);
        var submission = newsroom.commentOn(article).submission();

        var judged = new RuleBook(broken).judge(candidates.of(submission, null));

        assertThat(judged.comment().status()).isEqualTo(Status.PENDING);
        assertThat(judged.heldBy()).contains("links");
        assertThat(judged.comment().signals()).contains(new Signal("links", "This check could not be made"));
    }

    @Test
    void aCheckThatTheRuleBookDoesNotNameKeepsTheSiteFromStarting() {
        var fewer = checks.subList(1, checks.size());

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new RuleBook(fewer));
    }

    @Test
    void intakeTakesTheSameStatementsHoweverMuchIsOnRecord() {
        var first = statementsOf(newsroom.commentOn(article).by("Ann").saying("Number one"));
        for (var i = 0; i < 5; i++) {
            newsroom.commentOn(article).by("Other " + i).saying("Number two").sent();
        }
        newsroom.set(HoldSettings.GROUP, new HoldSettings(2, List.of("one", "two", "three", "four"), true));

        var later = statementsOf(newsroom.commentOn(article).by("Ann").saying("This is like no other one"));

        // The first one also makes its reader known, in two statements, and is public, which others want to know, in
        // two.
        // (One that says what others said takes one more: its group.)
        assertThat(first.size() - later.size()).isEqualTo(4);
        assertThat(later).hasSizeLessThanOrEqualTo(14);
    }

    private List<String> statementsOf(Letter letter) {
        var submission = letter.submission();
        return statements.during(() -> intake.submit(submission));
    }

    private void assertRefused(Letter letter, Refusal refusal) {
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(letter::sent)
                .extracting(SubmissionRefused::refusal)
                .isEqualTo(refusal);
    }

    private CommentRow row(Letter letter) {
        return comments.find(letter.sent()).orElseThrow();
    }

    private static List<String> words(CommentRow row) {
        return row.signals().stream().map(Signal::words).toList();
    }
}
