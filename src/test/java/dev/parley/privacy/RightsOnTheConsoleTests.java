package dev.parley.privacy;

import static dev.parley.privacy.Canary.ADDRESS;
import static dev.parley.privacy.Canary.EARLIER;
import static dev.parley.privacy.Canary.NAME;
import static dev.parley.privacy.Canary.NOTIFIER;
import static dev.parley.privacy.Canary.PUBLIC;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.Verb;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderRegister;
import dev.parley.reader.command.Console;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What an operator answers a reader with who asks for an export or an erasure, and what it leaves on record. */
@DatabaseTest
class RightsOnTheConsoleTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ReaderRegister readers;

    @Autowired
    private Console console;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcTemplate database;

    private Canary canary;

    @BeforeEach
    void theCanaryLeavesTraces() {
        canary = new Canary(application);
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
    void theStatementsDoNotGrowWithTheComments() {
        var few = statements.during(() -> console.run(ADDRESS, "erase")).size();
        canary.letter().saying("I am back").sent();
        for (var i = 0; i < 40; i++) {
            canary.decide(
                    Verb.APPROVE,
                    newsroom.commentOn(canary.article()).saying("Number " + i).sent(),
                    "A note");
        }
        var reader = readers.find(EmailAddress.parse(ADDRESS).orElseThrow()).orElseThrow();
        database.update(
                "update comment set reader_id = (select c.reader_id from (select * from comment) c where c.body = 'I am back')"
                        + " where author_name like 'Reader %'");

        var many = statements.during(() -> console.run(ADDRESS, "erase")).size();

        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(readers.facts(reader)).isEmpty();
    }

    @Test
    void theRecordSaysThatItWasDoneAndNothingAboutWhom() {
        console.run(ADDRESS, "erase");

        assertThat(canary.database("select count(*) from audit_entry where action = 'erase-reader' and note is null"))
                .isEqualTo(1);
        assertThat(canary.database("select count(*) from decision where comment_id is not null"))
                .isPositive();
    }
}
