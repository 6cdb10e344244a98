package dev.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tokens of the HTTP API. */
@DatabaseTest
class ApiTokensTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TokenDesk desk;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcTemplate database;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTokenSpeaksForItsAccountWithTheRolesThatItsScopesLetThrough() {
        var ann = newsroom.staff("Ann", Role.ADMINISTRATOR);

        var token = tokens.issue(ann.accountId(), "Importer", Set.of(Scope.ARTICLES_WRITE));

        assertThat(tokens.authenticate(token.text())).hasValueSatisfying(bearer -> {
            assertThat(bearer.accountId()).isEqualTo(ann.accountId());
            assertThat(bearer.grantedRoles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.EDITOR);
        });
    }

    @Test
    void theStoredHashIsNotTheTokenAndLetsNobodyIn() {
        var token = tokens.issue(newsroom.editor("Ed").accountId(), "Importer", Set.of(Scope.ARTICLES_WRITE));

        var stored = database.queryForList("SELECT * FROM api_token").toString();

        assertThat(token.text()).startsWith("parley_").hasSizeGreaterThan(45);
        assertThat(stored).doesNotContain(token.text());
        assertThat(tokens.authenticate("parley_" + "A".repeat(43))).isEmpty();
    }

    @Test
    void aRevokedTokenAndThatOfADisabledAccountAreRefused() {
        newsroom.signIn(newsroom.staff("Ann", Role.ADMINISTRATOR));
        var mo = newsroom.moderator("Mo");
        var revoked = tokens.issue(mo.accountId(), "Old", Set.of(Scope.COMMENTS_READ));
        var other = tokens.issue(mo.accountId(), "New", Set.of(Scope.COMMENTS_READ));

        desk.revoke(revoked.id());
        assertThat(tokens.authenticate(revoked.text())).isEmpty();
        assertThat(tokens.authenticate(other.text())).isPresent();

        accounts.disable(mo.accountId());
        assertThat(tokens.authenticate(other.text())).isEmpty();
    }

    @Test
    void itsUseIsNoted() {
        newsroom.signIn(newsroom.editor("Ed"));
        var token = desk.issue("Importer", Set.of(Scope.ARTICLES_WRITE));
        assertThat(desk.list()).singleElement().returns(null, TokenRow::lastUsedAt);

        tokens.authenticate(token.text());

        assertThat(desk.list().getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void peopleSeeAndRevokeTheirOwnAlone() {
        var others = tokens.issue(newsroom.moderator("Mo").accountId(), "Mo's", Set.of(Scope.COMMENTS_READ));
        newsroom.signIn(newsroom.editor("Ed"));
        desk.issue("Ed's", Set.of(Scope.ARTICLES_WRITE));

        assertThat(desk.list()).extracting(TokenRow::name).containsExactly("Ed's");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.revoke(others.id()));
    }

    @Test
    void administratorsSeeAllWithTheirOwners() {
        tokens.issue(newsroom.moderator("Mo").accountId(), "Mo's", Set.of(Scope.COMMENTS_READ));
        newsroom.signIn(newsroom.staff("Ann", Role.ADMINISTRATOR));

        assertThat(desk.list()).singleElement().returns("Mo", TokenRow::ownerName);
    }
}
