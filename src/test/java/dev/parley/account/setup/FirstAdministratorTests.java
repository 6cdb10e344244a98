package dev.parley.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.Accounts;
import dev.parley.account.InvalidAccount;
import dev.parley.account.Role;
import dev.parley.account.setup.FirstAdministrator.SetupClosed;
import dev.parley.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first account of all. */
@DatabaseTest
class FirstAdministratorTests {

    private static final String PASSWORD = "a long enough password";

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private Accounts accounts;

    @Test
    void whoHasTheLinkMakesIt() {
        first.create(first.token(), "ann@example.org", "Ann", PASSWORD);

        assertThat(accounts.require("ann@example.org").roles()).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void aWrongLinkMakesNothing() {
        assertThatExceptionOfType(SetupClosed.class)
                .isThrownBy(() -> first.create("guess", "eve@example.org", "Eve", PASSWORD));
        assertThat(accounts.count()).isZero();
    }

    @Test
    void theLinkWorksOnce() {
        first.create(first.token(), "ann@example.org", "Ann", PASSWORD);

        assertThatExceptionOfType(SetupClosed.class)
                .isThrownBy(() -> first.create(first.token(), "eve@example.org", "Eve", PASSWORD));
    }

    @Test
    void aBadPasswordLeavesTheLinkUsable() {
        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() -> first.create(first.token(), "ann@example.org", "Ann", "short"));

        assertThat(first.accepts(first.token())).isTrue();
    }

    @Test
    void theConfiguredOneIsMadeOnlyWhereThereIsNone() {
        first.createConfigured(new AdminProperties("ann@example.org", PASSWORD, "Ann"));
        first.createConfigured(new AdminProperties("eve@example.org", PASSWORD, "Eve"));

        assertThat(accounts.count()).isEqualTo(1);
        assertThat(accounts.find("ann@example.org")).isPresent();
    }
}
