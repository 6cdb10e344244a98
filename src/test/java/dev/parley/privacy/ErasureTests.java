package dev.parley.privacy;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.moderation.ReportReason;
import dev.parley.moderation.Reports;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderRegister;
import dev.parley.reader.command.Console;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A reader leaves something of themselves in every place there is, and is erased; then all of it is searched. */
@DatabaseTest
class ErasureTests {

    private static final String ADDRESS = "Canary.Reader+7f3a@example.org";

    /** What a reader or a moderator typed elsewhere, in the shape of addresses so that the same search finds it. */
    private static final String NAME = "Canary.Name+11aa@example.org";

    private static final String PLACE = "Canary.Place+22bb@example.org";
    private static final String PUBLIC = "Canary.Public+33cc@example.org";
    private static final String HIDDEN = "Canary.Hidden+44dd@example.org";
    private static final String EARLIER = "Canary.Earlier+55ee@example.org";
    private static final String NOTE = "Canary.Note+66ff@example.org";
    private static final String NOTIFIER = "Canary.Notifier+77aa@example.org";
    private static final String SPOKEN = "Said aloud: ";
    private static final List<String> IDENTITY = List.of(ADDRESS, NAME, PLACE, HIDDEN, EARLIER, NOTE, NOTIFIER);

    // Reports are counted by network; each test has one of its own.
    private static final AtomicInteger NETWORKS = new AtomicInteger(0x7000);

    private static final String PAGE = "/articles/the-canary";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private CommentList comments;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private Reports reports;

    @Autowired
    private ReaderBlocks blocks;

    @Autowired
    private ReaderRegister readers;

    @Autowired
    private Console console;

    @Autowired
    private Statements statements;

    @Autowired
    private DataSource database;

    @Autowired
    private SiteProperties settings;

    private EverythingLogged log;
    private Staff boss;
    private ArticleId article;
    private CommentId shown;
    private CommentId spam;

    @BeforeEach
    void theCanaryLeavesTraces() {
        log = EverythingLogged.listen();
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        newsroom.signIn(boss);
        article = newsroom.article("The canary");
        shown = letter().saying(EARLIER).sent();
        desk.edit(seen(shown), SPOKEN + PUBLIC, boss);
        spam = letter().saying("Once more: " + HIDDEN).sent();
        letter().saying("This one waits: " + HIDDEN).sent();
        decide(Verb.APPROVE, shown, null);
        decide(Verb.SPAM, spam, "A note: " + NOTE);
        var other = newsroom.commentOn(article)
                .by("Other")
                .saying("Of somebody else")
                .sent();
        decide(Verb.APPROVE, other, null);
        newsroom.commentOn(article)
                .answering(shown)
                .by("Other")
                .saying("An answer")
                .sent();
        report(other, "Because of " + NOTIFIER);
        decide(Verb.APPROVE, other, null);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        log.close();
    }

    @Test
    void theExportHoldsEverythingThatIsKept() {
        var export = console.run(ADDRESS.toUpperCase(Locale.ROOT) + "\n", "export");

        assertThat(export.status()).isZero();
        var json = JsonMapper.shared().readTree(export.output());
        assertThat(json.at("/reader/email").asString()).isEqualTo(ADDRESS);
        assertThat(json.at("/comments")).hasSize(3);
        assertThat(json.at("/comments/0/status").asString()).isEqualTo("approved");
        assertThat(json.at("/comments/0/name").asString()).isEqualTo(NAME);
        assertThat(json.at("/comments/0/text").asString()).contains(PUBLIC);
        assertThat(json.at("/comments/0/earlierTexts/0/text").asString()).contains(EARLIER);
        assertThat(json.at("/decisions")).hasSize(2);
        assertThat(json.at("/reports/0/explanation").asString()).contains(NOTIFIER);
        assertThat(json.at("/blocks")).isEmpty();
        assertThat(json.at("/networks")).hasSize(1);
        assertThat(json.at("/networks/0/comments").asInt()).isEqualTo(3);
        assertThat(Instant.parse(json.at("/networks/0/until").asString()))
                .isBetween(Instant.now().plus(6, DAYS), Instant.now().plus(7, DAYS));
    }

    @Test
    void anErasureLeavesNothingOfTheReaderAnywhere() {
        assertThat(stored(IDENTITY).keySet()).isNotEmpty();
        assertThat(get(PAGE)).bodyText().contains(SPOKEN);

        assertThat(console.run(ADDRESS, "erase").status()).isZero();

        assertThat(stored(IDENTITY)).isEmpty();
        assertThat(stored(List.of(PUBLIC))).isEmpty();
        var logged = new Haystack();
        log.addTo(logged);
        assertThat(logged.placesOf(Traces.of(ADDRESS))).isEmpty();
        assertThat(count("reader")).isEqualTo(1);
        // Those of the other writer's two comments.
        assertThat(count("network_mark")).isEqualTo(2);
        assertThat(status(shown)).isEqualTo(Status.ERASED);
        assertThat(status(spam)).isEqualTo(Status.ERASED);
        assertThat(get(PAGE)).bodyText().doesNotContain(SPOKEN).contains("Of somebody else");
    }

    @Test
    void anOpenReportKeepsItsWordsUntilSomebodyDecidedAndNoLonger() {
        var reported = reportedCommentOf("Other");
        var goes = reportedCommentOf("Writer of it");
        assertThat(console.run(ADDRESS, "erase").status()).isZero();
        assertThat(database("select count(*) from report where explanation like 'Open: %' and reader_id is null"
                        + " and notifier_name is null"))
                .isEqualTo(2);

        decide(Verb.APPROVE, reported, null);
        assertThat(console.run("writer.of.it@reader.example", "erase").status()).isZero();

        assertThat(stored(IDENTITY)).isEmpty();
        assertThat(status(goes)).isEqualTo(Status.ERASED);
        assertThat(database("select count(*) from report where handled_at is not null"))
                .isEqualTo(3);
    }

    @Test
    void publicTextsStayWithoutANameWhereThatIsWished() {
        assertThat(console.run(ADDRESS, "erase", "--keep-comments").status()).isZero();

        assertThat(stored(IDENTITY)).isEmpty();
        assertThat(get(PAGE)).bodyText().contains(SPOKEN, "Anonymous");
        assertThat(count("network_mark")).isEqualTo(2);
        assertThat(status(shown)).isEqualTo(Status.APPROVED);
        assertThat(status(spam)).isEqualTo(Status.ERASED);
    }

    @Test
    void theSiteChoosesWhatStaysWhereNobodySaysIt() {
        newsroom.set(PrivacySettings.GROUP, new PrivacySettings(true, 0, 0, 7));

        assertThat(console.run(ADDRESS, "erase").status()).isZero();

        assertThat(status(shown)).isEqualTo(Status.APPROVED);
        assertThat(stored(IDENTITY)).isEmpty();
    }

    @Test
    void whoIsNotKnownIsNotNamedEither() {
        assertThat(console.run(ADDRESS, "erase").status()).isZero();

        for (var command : List.of("erase", "export")) {
            for (var input : List.of(ADDRESS, "", "no address at all")) {
                var answer = console.run(input, command);
                assertThat(answer.status()).isEqualTo(1);
                assertThat(answer.errors()).contains("No reader with the address on standard input is known.");
                assertThat(answer.output()).isEmpty();
            }
        }
    }

    @Test
    void aBlockOutlivesTheErasureByTheFingerprintAlone() {
        var reader = readers.find(EmailAddress.parse(ADDRESS).orElseThrow()).orElseThrow();
        blocks.block(reader, boss);

        assertThat(console.run(ADDRESS, "erase").status()).isZero();

        assertThat(stored(IDENTITY)).isEmpty();
        assertThat(readers.facts(reader).orElseThrow().addressKept()).isFalse();
        assertThat(status(letter().saying("I am back").sent())).isEqualTo(Status.REJECTED);
    }

    @Test
    void theStatementsDoNotGrowWithTheComments() {
        var few = statements.during(() -> console.run(ADDRESS, "erase")).size();
        letter().saying("I am back").sent();
        for (var i = 0; i < 40; i++) {
            decide(
                    Verb.APPROVE,
                    newsroom.commentOn(article).saying("Number " + i).sent(),
                    "A note");
        }
        var reader = readers.find(EmailAddress.parse(ADDRESS).orElseThrow()).orElseThrow();
        new JdbcTemplate(database)
                .update(
                        "update comment set reader_id = (select c.reader_id from (select * from comment) c where c.body = 'I am back')"
                                + " where author_name like 'Reader %'");

        var many = statements.during(() -> console.run(ADDRESS, "erase")).size();

        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(readers.facts(reader)).isEmpty();
    }

    @Test
    void theRecordSaysThatItWasDoneAndNothingAboutWhom() {
        console.run(ADDRESS, "erase");

        assertThat(database("select count(*) from audit_entry where action = 'erase-reader' and note is null"))
                .isEqualTo(1);
        assertThat(database("select count(*) from decision where comment_id is not null"))
                .isPositive();
    }

    private Newsroom.Letter letter() {
        return newsroom.commentOn(article).by(NAME).at(ADDRESS).withWebAddress("https://example.org/" + PLACE);
    }

    /** The canary reports a comment of somebody else, which is public. */
    private CommentId reportedCommentOf(String writer) {
        var comment =
                newsroom.commentOn(article).by(writer).saying("By " + writer).sent();
        decide(Verb.APPROVE, comment, null);
        report(comment, "Open: " + NOTIFIER);
        return comment;
    }

    private void report(CommentId comment, String words) {
        reports.report(new NewReport(
                comment,
                ReportReason.ILLEGAL,
                words,
                NOTIFIER,
                EmailAddress.parse(ADDRESS).orElseThrow(),
                "2001:db8:" + Integer.toHexString(NETWORKS.incrementAndGet()) + "::1"));
    }

    private void decide(Verb verb, CommentId comment, @Nullable String note) {
        moderation.decideUnseen(new Ruling(verb, new Words(null, note)), List.of(comment), boss);
    }

    private Seen seen(CommentId comment) {
        return new Seen(comment, decisions.states(List.of(comment)).getFirst().version());
    }

    private Status status(CommentId comment) {
        return comments.find(comment).orElseThrow().status();
    }

    /** Where any of them is found in the database and in the files beside it. */
    private Map<String, List<String>> stored(List<String> needles) {
        var haystack = new Haystack();
        new DatabaseDump(database).addTo(haystack);
        // Not the embedded database's own file, in which what was deleted lies until its space is used again.
        haystack.addFiles(settings.dataDir().resolve("keys"));
        return haystack.placesOf(needles.stream().map(Traces::of).toList());
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private int count(String table) {
        return database("select count(*) from " + table);
    }

    private int database(String sql) {
        return new JdbcTemplate(database).queryForObject(sql, Integer.class);
    }
}
