package dev.parley.privacy;

import static dev.parley.privacy.Canary.ADDRESS;
import static dev.parley.privacy.Canary.IDENTITY;
import static dev.parley.privacy.Canary.PUBLIC;
import static dev.parley.privacy.Canary.SPOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderRegister;
import dev.parley.reader.command.Console;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A reader leaves something of themselves in every place there is, and is erased; then all of it is searched. */
@DatabaseTest
class ErasureTests {

    private static final String PAGE = "/articles/the-canary";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ReaderBlocks blocks;

    @Autowired
    private ReaderRegister readers;

    @Autowired
    private Console console;

    private EverythingLogged log;
    private Canary canary;

    @BeforeEach
    void theCanaryLeavesTraces() {
        log = EverythingLogged.listen();
        canary = new Canary(application);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        log.close();
    }

    @Test
    void anErasureLeavesNothingOfTheReaderAnywhere() {
        assertThat(canary.stored(IDENTITY).keySet()).isNotEmpty();
        assertThat(get(PAGE)).bodyText().contains(SPOKEN);

        assertThat(console.run(ADDRESS, "erase").status()).isZero();

        assertThat(canary.stored(IDENTITY)).isEmpty();
        assertThat(canary.stored(List.of(PUBLIC))).isEmpty();
        var logged = new Haystack();
        log.addTo(logged);
        assertThat(logged.placesOf(Traces.of(ADDRESS))).isEmpty();
        assertThat(canary.count("reader")).isEqualTo(1);
        // Those of the other writer's two comments.
        assertThat(canary.count("network_mark")).isEqualTo(2);
        assertThat(canary.status(canary.shown())).isEqualTo(Status.ERASED);
        assertThat(canary.status(canary.spam())).isEqualTo(Status.ERASED);
        assertThat(get(PAGE)).bodyText().doesNotContain(SPOKEN).contains("Of somebody else");
    }

    @Test
    void anOpenReportKeepsItsWordsUntilSomebodyDecidedAndNoLonger() {
        var reported = canary.reportedCommentOf("Other");
        var goes = canary.reportedCommentOf("Writer of it");
        assertThat(console.run(ADDRESS, "erase").status()).isZero();
        assertThat(canary.database("select count(*) from report where explanation like 'Open: %' and reader_id is null"
                        + " and notifier_name is null"))
                .isEqualTo(2);

        canary.decide(Verb.APPROVE, reported, null);
        assertThat(console.run("writer.of.it@reader.example", "erase").status()).isZero();

        assertThat(canary.stored(IDENTITY)).isEmpty();
        assertThat(canary.status(goes)).isEqualTo(Status.ERASED);
        assertThat(canary.database("select count(*) from report where handled_at is not null"))
                .isEqualTo(3);
    }

    @Test
    void publicTextsStayWithoutANameWhereThatIsWished() {
        assertThat(console.run(ADDRESS, "erase", "--keep-comments").status()).isZero();

        assertThat(canary.stored(IDENTITY)).isEmpty();
        assertThat(get(PAGE)).bodyText().contains(SPOKEN, "Anonymous");
        assertThat(canary.count("network_mark")).isEqualTo(2);
        assertThat(canary.status(canary.shown())).isEqualTo(Status.APPROVED);
        assertThat(canary.status(canary.spam())).isEqualTo(Status.ERASED);
    }

    @Test
    void theSiteChoosesWhatStaysWhereNobodySaysIt() {
        newsroom.set(PrivacySettings.GROUP, new PrivacySettings(true, 0, 0, 7));

        assertThat(console.run(ADDRESS, "erase").status()).isZero();

        assertThat(canary.status(canary.shown())).isEqualTo(Status.APPROVED);
        assertThat(canary.stored(IDENTITY)).isEmpty();
    }

    @Test
    void aBlockOutlivesTheErasureByTheFingerprintAlone() {
        var reader = readers.find(EmailAddress.parse(ADDRESS).orElseThrow()).orElseThrow();
        blocks.block(reader, canary.boss());

        assertThat(console.run(ADDRESS, "erase").status()).isZero();

        assertThat(canary.stored(IDENTITY)).isEmpty();
        assertThat(readers.facts(reader).orElseThrow().addressKept()).isFalse();
        assertThat(canary.status(canary.letter().saying("I am back").sent())).isEqualTo(Status.REJECTED);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }
}
