package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.keyring.KeyCare;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.Readers;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.DatabaseTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import picocli.CommandLine;

/** What the doctor says of the keys, and what health says. */
@DatabaseTest
class DoctorTests {

    @Autowired
    private ApplicationContext site;

    @Autowired
    private SiteProperties settings;

    @Autowired
    private Readers readers;

    @Autowired
    private KeyCare care;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester web;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void aReaderIsKnown() {
        readers.recognise(EmailAddress.parse("ann@example.org").orElseThrow());
    }

    @AfterEach
    void nothingIsLostAnyMore() {
        care.acceptLoss("address-seal");
    }

    @Test
    void allIsWell() {
        assertThat(doctor()).isZero();
        assertThat(said.toString())
                .contains("every sealed address can be opened")
                .doesNotContain("WRONG");
        assertThat(web.get().uri("/actuator/health")).bodyText().contains("UP");
    }

    @Test
    void aKeyFileThatOthersCanReadIsWrong() throws Exception {
        var file = settings.dataDir().resolve("keys/address-seal.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try {
            assertThat(doctor()).isOne();
            assertThat(said.toString()).contains("WRONG key file address-seal.json can be used by others");
        } finally {
            Files.setPosixFilePermissions(Path.of(file.toString()), PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void lostKeysAndWhatTheyLockAreWrong() {
        database.sql("insert into keyset_key (purpose, key_id, known_since) values ('address-seal', 7, ?)")
                .param(LocalDateTime.of(2026, 1, 1, 0, 0))
                .update();
        care.retire("address-seal", Set.of());
        var bytes = database.sql("select sealed_email from reader")
                .query((row, _) -> row.getBytes(1))
                .single();
        bytes[1] ^= 1;
        database.sql("update reader set sealed_email = ?").param(bytes).update();

        assertThat(doctor()).isOne();

        assertThat(said.toString())
                .contains("WRONG The keyset “address-seal” lacks a key")
                .contains("WRONG 1 addresses are sealed with keys that are not here");
        var health = web.get().uri("/actuator/health").exchange();
        assertThat(health).hasStatusOk().bodyText().contains("DEGRADED");
        assertThat(web.get().uri("/actuator/health/readiness")).hasStatusOk();
    }

    private int doctor() {
        return new CommandLine(site.getBean(DoctorCommand.class))
                .setOut(new PrintWriter(said, true))
                .execute();
    }
}
