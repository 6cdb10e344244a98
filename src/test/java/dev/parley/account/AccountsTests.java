package dev.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.testing.DatabaseTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Making accounts. */
@DatabaseTest
class AccountsTests {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate database;

    @Test
    void anAccountIsFoundByItsAddressInAnyCase() {
        var id = accounts.create(new NewAccount(" Ann@Example.ORG ", "Ann  ", Set.of(Role.AUTHOR), PASSWORD));

        assertThat(accounts.find("aNN@example.org")).hasValueSatisfying(ann -> {
            assertThat(ann.accountId()).isEqualTo(id);
            assertThat(ann.displayName()).isEqualTo("Ann");
            assertThat(ann.roles()).containsExactly(Role.AUTHOR);
        });
    }

    @Test
    void aSecondAccountForAnAddressIsRefused() {
        accounts.create(new NewAccount("ann@example.org", "Ann", Set.of(Role.AUTHOR), PASSWORD));

        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() ->
                        accounts.create(new NewAccount("ANN@example.org", "Other", Set.of(Role.EDITOR), PASSWORD)))
                .returns("email", InvalidAccount::field)
                .withMessageContaining("already an account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "ann@", "@example.org", "ann@exa mple.org", "a,b@example.org"})
    void whatHasNotTheShapeOfAnAddressIsRefused(String email) {
        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() -> accounts.create(new NewAccount(email, "Ann", Set.of(Role.AUTHOR), PASSWORD)))
                .returns("email", InvalidAccount::field);
    }

    @Test
    void anAccountWithoutARoleIsRefused() {
        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() -> accounts.create(new NewAccount("ann@example.org", "Ann", Set.of(), PASSWORD)))
                .returns("roles", InvalidAccount::field);
    }

    @Test
    void namesAreGivenForThoseThatExist() {
        var ann = accounts.create(new NewAccount("ann@example.org", "Ann", Set.of(Role.AUTHOR), PASSWORD));
        var nobody = new AccountId(UUID.randomUUID());

        assertThat(accounts.names(List.of(ann, nobody, ann)))
                .containsOnlyKeys(ann)
                .containsValue("Ann");
    }

    @Test
    void thePasswordIsStoredAsAHashThatSaysHowItWasMade() {
        accounts.create(new NewAccount("ann@example.org", "Ann", Set.of(Role.AUTHOR), PASSWORD));

        assertThat(database.queryForObject("SELECT password_hash FROM account", String.class))
                .startsWith("{bcrypt}$2a$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void anAdministratorMayDoTheWorkOfEachRole() {
        accounts.create(new NewAccount("ann@example.org", "Ann", Set.of(Role.ADMINISTRATOR), PASSWORD));

        var ann = accounts.require("ann@example.org");

        assertThat(Role.values()).allMatch(ann::has);
        assertThat(ann.roles()).containsExactly(Role.ADMINISTRATOR);
    }
}
