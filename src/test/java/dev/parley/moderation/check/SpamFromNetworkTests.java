package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.comment.network.NetworkMarks;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.check.ChallengeSettings.When;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderRegister;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.reader.rights.ReaderExports;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moderators learn of the network from which a comment comes. */
@DatabaseTest
class SpamFromNetworkTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentList comments;

    @Autowired
    private SpamFromNetwork check;

    @Autowired
    private Candidates candidates;

    @Autowired
    private ReaderRegister readers;

    @Autowired
    private ReaderExports exports;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Staff moderator;
    private ArticleId article;
    private ArticleId moderated;

    @BeforeEach
    void anArticlePublishesFirst() {
        article = newsroom.article("Spring is here", CommentPolicy.PUBLISH_FIRST);
        moderated = newsroom.article("Moderated");
        moderator = newsroom.moderator("Mo");
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.NEVER, ChallengeSettings.MOST_PER_MINUTE));
    }

    @Test
    void spamFromTheSameNetworkIsToldAndHoldsNothing() {
        markAsSpam(waiting("2001:db8:5b01:1::1", "Ann"));
        assertThat(words("2001:db8:5b01:1::2", "Ben"))
                .containsExactly("same network as 1 comment marked as spam in the last 7 days");
        markAsSpam(waiting("2001:db8:5b01:1:ffff::3", "Cem"));

        var row = row(from("2001:db8:5b01:1::4", "Dan"));

        assertThat(told(row)).containsExactly("same network as 2 comments marked as spam in the last 7 days");
        assertThat(row.status()).isEqualTo(Status.APPROVED);
        assertThat(words("2001:db8:5b01:2::1", "Eva")).isEmpty();
    }

    @Test
    void whatIsNoSpamAnyMoreOrWasLongAgoCountsNoMore() {
        var first = waiting("198.51.100.131", "Ann");
        markAsSpam(first, waiting("198.51.100.131", "Ben"));
        moderation.decideUnseen(Ruling.of(Verb.APPROVE), List.of(first), moderator);

        assertThat(words("198.51.100.131", "Cem"))
                .containsExactly("same network as 1 comment marked as spam in the last 7 days");
        age(Duration.ofDays(8));
        assertThat(words("198.51.100.131", "Dan")).isEmpty();
    }

    @Test
    void itGoesBackNoFurtherThanNetworksAreKept() {
        markAsSpam(waiting("198.51.100.132", "Ann"));
        keepFor(1);
        assertThat(words("198.51.100.132", "Ben"))
                .containsExactly("same network as 1 comment marked as spam in the last day");

        // Not forgotten yet: that is done at night.
        age(Duration.ofDays(2));
        assertThat(words("198.51.100.132", "Cem")).isEmpty();
        keepFor(0);
        assertThat(words("198.51.100.132", "Dan")).isEmpty();
    }

    @Test
    void oneStatementIsEnoughHoweverMuchCame() {
        for (var name : List.of("Ann", "Ben", "Cem")) {
            markAsSpam(waiting("198.51.100.133", name));
        }
        var candidate =
                candidates.of(newsroom.commentOn(article).from("198.51.100.133").submission(), null);

        assertThat(statements.during(() -> check.check(candidate))).hasSize(1);
    }

    @Test
    void whereNotAllWasLookedAtItSaysSo() {
        assertThat(SpamFromNetwork.words(new NetworkMarks.Past(100, true, 7)))
                .isEqualTo("same network as 100 or more comments marked as spam in the last 7 days");
    }

    @Test
    void theReaderDoesNotGetItAlsoNotWithEverythingElse() {
        markAsSpam(waiting("198.51.100.134", "Ann"));
        assertThat(words("198.51.100.134", "Ben")).hasSize(1);

        var export = EmailAddress.parse("ben@reader.example")
                .flatMap(readers::find)
                .flatMap(reader -> exports.of(reader, null))
                .orElseThrow();

        assertThat(export.json()).contains("first comment of this reader").doesNotContain("same network as");
    }

    private CommentId waiting(String address, String name) {
        return on(moderated, address, name);
    }

    private CommentId from(String address, String name) {
        return on(article, address, name);
    }

    private CommentId on(ArticleId where, String address, String name) {
        return newsroom.commentOn(where)
                .by(name)
                .from(address)
                .saying("By " + name)
                .sent();
    }

    private List<String> words(String address, String name) {
        return told(row(from(address, name)));
    }

    private CommentRow row(CommentId comment) {
        return comments.find(comment).orElseThrow();
    }

    private static List<String> told(CommentRow row) {
        return row.signals().stream()
                .filter(signal -> signal.check().equals("network"))
                .map(Signal::words)
                .toList();
    }

    private void markAsSpam(CommentId... sent) {
        newsroom.signIn(moderator);
        moderation.decideUnseen(Ruling.of(Verb.SPAM), List.of(sent), moderator);
    }

    private void keepFor(int days) {
        newsroom.set(PrivacySettings.GROUP, new PrivacySettings(false, 0, 0, days));
    }

    private void age(Duration by) {
        database.sql("update network_mark set noted_at = ?")
                .param(Timestamp.from(clock.instant().minus(by)))
                .update();
    }
}
