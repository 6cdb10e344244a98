package dev.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.NotConfirmed;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** An administrator reveals a reader's address. */
@DatabaseTest
class RevealTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Reveals reveals;

    @Autowired
    private Readers readers;

    @Autowired
    private ReaderProperties properties;

    @Autowired
    private JdbcTemplate database;

    private Staff boss;
    private ReaderId reader;

    @BeforeEach
    void aReaderIsKnown() {
        boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        newsroom.signIn(boss);
        reader = readers.recognise(EmailAddress.parse("Ann@reader.example").orElseThrow());
    }

    @Test
    void seesItForAReasonThatGoesOnRecordWithoutTheAddress() {
        var revealed = reveals.reveal(reader, RevealReason.DANGER, Newsroom.PASSWORD, boss);

        assertThat(revealed.clear()).isEqualTo("Ann@reader.example");
        assertThat(revealed).hasToString("(an address)");
        var entry = database.queryForMap("select * from audit_entry where action = 'reveal-address'");
        assertThat(entry.get("REASON")).isEqualTo("danger");
        assertThat(entry.get("NOTE")).isNull();
    }

    @Test
    void seesNothingWithAWrongPassword() {
        assertThatExceptionOfType(NotConfirmed.class)
                .isThrownBy(() -> reveals.reveal(reader, RevealReason.DANGER, "a wrong password", boss))
                .withMessage("This is not your password.");
        assertThat(revealed()).isZero();
    }

    @Test
    void seesNoMoreThanTheLimitInAnHour() {
        for (var i = 0; i < properties.revealsPerHour(); i++) {
            reveals.reveal(reader, RevealReason.ABUSE, Newsroom.PASSWORD, boss);
        }

        assertThatExceptionOfType(NotRevealed.class)
                .isThrownBy(() -> reveals.reveal(reader, RevealReason.ABUSE, Newsroom.PASSWORD, boss))
                .withMessageContaining("in the last hour");
        assertThat(revealed()).isEqualTo(properties.revealsPerHour());

        var other = newsroom.staff("Thea", Role.ADMINISTRATOR);
        newsroom.signIn(other);
        assertThat(reveals.reveal(reader, RevealReason.ABUSE, Newsroom.PASSWORD, other))
                .isNotNull();
    }

    @Test
    void isTheOnlyOneWhoMay() {
        var moderator = newsroom.moderator("Mo");
        newsroom.signIn(moderator);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reveals.reveal(reader, RevealReason.DANGER, Newsroom.PASSWORD, moderator));
    }

    private int revealed() {
        return database.queryForObject(
                "select count(*) from audit_entry where action = 'reveal-address'", Integer.class);
    }
}
