package dev.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What administrators do with accounts. */
@DatabaseTest
class AccountDeskTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Standing standing;

    private Staff ann;

    @BeforeEach
    void anAdministratorSignsIn() {
        ann = newsroom.staff("Ann", Role.ADMINISTRATOR);
        newsroom.signIn(ann);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void othersMayNotEvenLook() {
        newsroom.signIn(newsroom.staff("Ed", Role.EDITOR, Role.MODERATOR, Role.AUTHOR));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::list);
    }

    @Test
    void theLastAdministratorCannotBeDisabledNorLoseTheRole() {
        assertThatExceptionOfType(InvalidAccount.class).isThrownBy(() -> desk.disable(ann.accountId()));
        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() -> desk.changeRoles(ann.accountId(), Set.of(Role.AUTHOR)));

        assertThat(desk.list()).singleElement().satisfies(row -> {
            assertThat(row.enabled()).isTrue();
            assertThat(row.roles()).containsExactly(Role.ADMINISTRATOR);
        });
    }

    @Test
    void whoeverIsDisabledIsOutAtOnceAndBackWhenEnabled() {
        var mo = newsroom.moderator("Mo");
        assertThat(standing.isCurrent(mo)).isTrue();

        desk.disable(mo.accountId());
        assertThat(standing.isCurrent(mo)).isFalse();

        desk.enable(mo.accountId());
        assertThat(standing.isCurrent(accounts.require("mo@staff.example"))).isTrue();
    }

    @Test
    void aSessionWithOldRolesOrAnOldPasswordIsCurrentNoMore() {
        var mo = newsroom.moderator("Mo");
        desk.changeRoles(mo.accountId(), Set.of(Role.EDITOR));
        assertThat(standing.isCurrent(mo)).isFalse();

        var editor = accounts.require("mo@staff.example");
        desk.resetPassword(mo.accountId(), "another long password");
        assertThat(standing.isCurrent(editor)).isFalse();
    }
}
