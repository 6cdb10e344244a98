package dev.parley.moderation.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.SpamScores;
import dev.parley.comment.Verb;
import dev.parley.moderation.DecidedTexts;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Triage;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What triage learns from the site's own decisions, and how nodes share it. */
@DatabaseTest
class TrainingTests {

    private static final String ODD = "Zwiebelkuchen mit Federweisser gibt es beim Zunftwirt";

    @Autowired
    private Training training;

    @Autowired
    private Classifier classifier;

    @Autowired
    private ModelStore store;

    @Autowired
    private Triage triage;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private SpamScores scores;

    @Autowired
    private DecidedTexts decided;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Staff ann;
    private ArticleId article;

    @BeforeEach
    void nothingIsLearnedYet() {
        ann = newsroom.moderator("Ann");
        article = newsroom.article("Spring is here");
        classifier.refresh();
    }

    @Test
    void withoutDecisionsThereIsWhatIsBuiltInAndThatIsSaid() {
        training.catchUp();
        assertThat(store.newestVersion()).isZero();
        assertThat(triage.state().isEnough()).isFalse();
        assertThat(triage.state().words()).isEqualTo("Not enough decisions yet: 0 of 50 approved, 0 of 50 spam");
        assertThat(triage.judge("Please subscribe to my channel", null).spamScore())
                .isGreaterThan(0.9);
        assertThat(triage.judge("Please subscribe to my channel", null).words())
                .endsWith("; a guess, as not enough was decided yet to learn from");
    }

    @Test
    void whatModeratorsCallSpamIsSpamFromThenOn() {
        var before = triage.judge(ODD, null).spamScore();
        for (int i = 0; i < 4; i++) {
            decide(Verb.SPAM, comment(ODD + " Nummer " + i));
            decide(Verb.APPROVE, comment("I liked the part about roses " + i));
        }
        training.catchUp();
        assertThat(triage.state().version()).isEqualTo(1);
        assertThat(triage.state().words()).isEqualTo("Not enough decisions yet: 4 of 50 approved, 4 of 50 spam");
        assertThat(triage.judge(ODD, null).spamScore()).isGreaterThan(0.7).isGreaterThan(before);
        assertThat(triage.judge(ODD, null).words())
                .startsWith("Looks like spam: ")
                .contains("“");
    }

    @Test
    void itLearnsOnceFromWhatWasDecidedAndAgainWhenThatIsChanged() {
        var comment = comment(ODD);
        decide(Verb.SPAM, comment);
        training.catchUp();
        training.catchUp();
        assertThat(triage.state().version()).isEqualTo(1);
        assertThat(triage.state().spam()).isEqualTo(1);
        decide(Verb.APPROVE, comment);
        training.catchUp();
        assertThat(triage.state().version()).isEqualTo(2);
        assertThat(triage.state().spam()).isZero();
        assertThat(triage.state().approved()).isEqualTo(1);
    }

    @Test
    void anotherNodeTakesOverWhatOneLearned() {
        decide(Verb.SPAM, comment(ODD));
        training.catchUp();
        var other = new Classifier(store);
        other.refresh();
        assertThat(other.state()).isEqualTo(triage.state());
        assertThat(other.score(CommentText.of(ODD))).isEqualTo(classifier.score(CommentText.of(ODD)));
    }

    @Test
    void aBrokenModelIsLearnedAgainAndTheSiteGoesOn() {
        decide(Verb.SPAM, comment(ODD));
        training.catchUp();
        database.sql("update triage_model set content = ?")
                .param("broken".getBytes(StandardCharsets.UTF_8))
                .update();
        var restarted = new Classifier(store);
        restarted.refresh();
        assertThat(restarted.isBroken()).isTrue();
        assertThat(restarted.score(CommentText.of("Please subscribe to my channel")))
                .isGreaterThan(0.9);
        new Training(decided, scores, store, restarted, Clock.systemUTC()).catchUp();
        assertThat(restarted.isBroken()).isFalse();
        assertThat(restarted.state().version()).isEqualTo(2);
        assertThat(restarted.state().spam()).isEqualTo(1);
    }

    @Test
    void whatWaitsIsJudgedAnewAndNobodysViewOfItIsOutdated() {
        var waiting = comment(ODD);
        var seen = decisions.states(List.of(waiting)).getFirst().version();
        decide(Verb.SPAM, comment(ODD + "!"));
        training.catchUp();
        assertThat(scores.waiting(null, 10))
                .singleElement()
                .satisfies(text ->
                        assertThat(text.spamScore()).isCloseTo(classifier.score(CommentText.of(ODD)), within(0.01)));
        assertThat(decisions.states(List.of(waiting)).getFirst().version()).isEqualTo(seen);
    }

    @Test
    void aJudgementAsksNoDatabase() {
        assertThat(statements.during(() -> triage.judge(ODD, "https://example.com")))
                .isEmpty();
    }

    private CommentId comment(String text) {
        return newsroom.commentOn(article).saying(text).sent();
    }

    private void decide(Verb verb, CommentId comment) {
        var seen = decisions.states(List.of(comment)).getFirst();
        newsroom.as(ann, () -> moderation.decide(Ruling.of(verb), List.of(new Seen(comment, seen.version())), ann));
    }
}
