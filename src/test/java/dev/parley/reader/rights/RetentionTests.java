package dev.parley.reader.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReportReason;
import dev.parley.moderation.Reports;
import dev.parley.moderation.Ruling;
import dev.parley.reader.AddressHandover;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept for so many days and no longer. */
@DatabaseTest
class RetentionTests {

    private static final int DAYS = 30;

    // Reports are counted by network; each has one of its own.
    private static final AtomicInteger NETWORKS = new AtomicInteger(0x7e00);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentList comments;

    @Autowired
    private ReaderRegister readers;

    @Autowired
    private AddressHandover addresses;

    @Autowired
    private Retention retention;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private Staff boss;
    private ArticleId article;

    @BeforeEach
    void theSiteIsOpen() {
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        newsroom.signIn(boss);
        article = newsroom.article("Spring is here");
    }

    @Test
    void anAddressIsDroppedWhenAllItsCommentsWereDecidedLongAgo() {
        set(DAYS, 0);
        var decided = commentOf("Ann");
        decide(Verb.APPROVE, decided);
        var waiting = commentOf("Ben");
        longAgo();
        var decidedLately = commentOf("Cem");
        age("comment", "submitted_at");
        decide(Verb.REJECT, decidedLately);
        age("reader", "first_seen_at");

        retention.dropAddresses();

        assertThat(kept("Ann")).isFalse();
        assertThat(kept("Ben")).isTrue();
        assertThat(kept("Cem")).isTrue();
        assertThat(addresses.inClear(reader("Ann"))).isEmpty();
        assertThat(status(decided)).isEqualTo(Status.APPROVED);
        assertThat(status(waiting)).isEqualTo(Status.PENDING);
        assertThat(recorded("drop-addresses")).containsExactly("1 addresses that nothing needed any more");
    }

    @Test
    void aReaderWhoseAddressWasDroppedIsKnownAgainAndSealedAgain() {
        set(DAYS, 0);
        decide(Verb.APPROVE, commentOf("Ann"));
        var before = reader("Ann");
        longAgo();
        retention.dropAddresses();

        newsroom.commentOn(article).by("Ann").saying("Back again").sent();

        assertThat(reader("Ann")).isEqualTo(before);
        assertThat(addresses.inClear(before)).hasValue("ann@reader.example");
    }

    @Test
    void whatWasTurnedDownIsDeletedInTimeAndWhatWasAnsweredLeavesAPlace() {
        set(0, DAYS);
        var spam = commentOf("Ann");
        decide(Verb.SPAM, spam);
        var answered = commentOf("Ben");
        decide(Verb.APPROVE, answered);
        var answer = newsroom.commentOn(article).answering(answered).sent();
        decide(Verb.APPROVE, answer);
        decide(Verb.REJECT, answered);
        var waiting = commentOf("Cem");
        longAgo();
        var lately = commentOf("Dan");
        decide(Verb.SPAM, lately);

        retention.purge();

        assertThat(comments.find(spam)).isEmpty();
        assertThat(status(answered)).isEqualTo(Status.ERASED);
        assertThat(status(answer)).isEqualTo(Status.APPROVED);
        assertThat(status(waiting)).isEqualTo(Status.PENDING);
        assertThat(status(lately)).isEqualTo(Status.SPAM);
        assertThat(recorded("purge")).containsExactly("2 rejected comments and spam");
        assertThat(database.queryForObject("select count(*) from decision where note is not null", Integer.class))
                .isZero();
    }

    @Test
    void aReportLosesItsWordsAndWhoGaveItInTimeAfterItsDecision() {
        set(0, DAYS);
        var settled = reported("Old words", "Ann");
        decide(Verb.APPROVE, settled);
        age("report", "handled_at");
        var lately = reported("Late words", "Ben");
        decide(Verb.APPROVE, lately);
        reported("Open words", "Cem");

        retention.purge();

        assertThat(database.queryForList("select explanation from report order by id", String.class))
                .containsExactly("", "Late words", "Open words");
        assertThat(database.queryForList("select notifier_name from report order by id", String.class))
                .containsExactly(null, "Ben", "Cem");
        assertThat(database.queryForObject(
                        "select count(*) from report where reader_id is null and outcome = 'APPROVED'", Integer.class))
                .isEqualTo(1);
        assertThat(recorded("purge")).containsExactly("1 explanations and contacts in decided reports");
        retention.purge();
        assertThat(recorded("purge")).hasSize(1);
    }

    @Test
    void networksAreForgottenAfterTheirDaysAndTheCommentsStay() {
        var old = commentOf("Ann");
        age("network_mark", "noted_at");
        var late = commentOf("Ben");

        retention.purge();

        assertThat(marked()).containsExactly(late);
        assertThat(status(old)).isEqualTo(Status.PENDING);
        // It happens each night everywhere, and is no news.
        assertThat(recorded("purge")).isEmpty();
    }

    @Test
    void allNetworksAreForgottenWhereNoneIsToBeKept() {
        commentOf("Ann");
        newsroom.set(PrivacySettings.GROUP, new PrivacySettings(false, 0, 0, 0));

        retention.purge();

        assertThat(marked()).isEmpty();
    }

    @Test
    void nothingIsDroppedWhereNobodyAskedForIt() {
        decide(Verb.SPAM, commentOf("Ann"));
        longAgo();

        retention.dropAddresses();
        retention.purge();

        assertThat(kept("Ann")).isTrue();
        assertThat(database.queryForObject("select count(*) from comment", Integer.class))
                .isEqualTo(1);
    }

    private void set(int addressDays, int purgeDays) {
        newsroom.set(PrivacySettings.GROUP, new PrivacySettings(false, addressDays, purgeDays, 7));
    }

    private CommentId commentOf(String name) {
        return newsroom.commentOn(article).by(name).saying("By " + name).sent();
    }

    private CommentId reported(String words, String notifier) {
        var comment = commentOf("Writer of " + words);
        decide(Verb.APPROVE, comment);
        reports.report(new NewReport(
                comment,
                ReportReason.ILLEGAL,
                words,
                notifier,
                EmailAddress.parse(notifier.toLowerCase(Locale.ROOT) + "@notifier.example")
                        .orElseThrow(),
                "2001:db8:" + Integer.toHexString(NETWORKS.incrementAndGet()) + "::1"));
        return comment;
    }

    private void decide(Verb verb, CommentId comment) {
        moderation.decideUnseen(Ruling.of(verb), List.of(comment), boss);
    }

    private void longAgo() {
        age("reader", "first_seen_at");
        age("comment", "submitted_at");
        age("decision", "decided_at");
    }

    private void age(String table, String column) {
        var then = Timestamp.from(clock.instant().minus(Duration.ofDays(DAYS + 1)));
        database.update("update " + table + " set " + column + " = ?", then);
    }

    private ReaderId reader(String name) {
        return EmailAddress.parse(name.toLowerCase(Locale.ROOT) + "@reader.example")
                .flatMap(readers::find)
                .orElseThrow();
    }

    private boolean kept(String name) {
        return readers.facts(reader(name)).orElseThrow().addressKept();
    }

    private Status status(CommentId comment) {
        return comments.find(comment).orElseThrow().status();
    }

    private List<CommentId> marked() {
        return database.query(
                "select comment_id from network_mark", (row, _) -> new CommentId(row.getObject(1, UUID.class)));
    }

    private List<String> recorded(String action) {
        return database.queryForList("select note from audit_entry where action = ?", String.class, action);
    }
}
