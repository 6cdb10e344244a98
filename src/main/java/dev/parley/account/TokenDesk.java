package dev.parley.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of staff do with API tokens: each with their own, administrators with all. */
@Service
@PreAuthorize("isAuthenticated()")
public class TokenDesk {

    private final ApiTokens issuer;
    private final ApiTokenRepository tokens;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    TokenDesk(ApiTokens issuer, ApiTokenRepository tokens, Accounts accounts, SignedIn signedIn, Clock clock) {
        this.issuer = issuer;
        this.tokens = tokens;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Makes a token for the one who is signed in.
     *
     * @throws InvalidToken when it has no scope, or the name is missing or too long
     */
    @Transactional
    public IssuedToken issue(String name, Set<Scope> scopes) {
        return issuer.issue(signedIn.staff().accountId(), name, scopes);
    }

    /** The tokens that the one who is signed in may see, newest first. */
    @Transactional(readOnly = true)
    public List<TokenRow> list() {
        var staff = signedIn.staff();
        var visible = staff.has(Role.ADMINISTRATOR)
                ? tokens.findAllByOrderByCreatedAtDescIdDesc()
                : tokens.findByAccountIdOrderByCreatedAtDescIdDesc(
                        staff.accountId().value());
        var names = accounts.names(visible.stream().map(ApiToken::owner).toList());
        return visible.stream()
                .map(token -> token.row(names.getOrDefault(token.owner(), "")))
                .toList();
    }

    /**
     * Ends a token's life at once; a token that is unknown or already revoked stays as it is.
     *
     * @throws AccessDeniedException when it is another's, and the one who is signed in is no administrator
     */
    @Transactional
    public void revoke(UUID id) {
        var staff = signedIn.staff();
        tokens.findById(id).ifPresent(token -> {
            if (!token.owner().equals(staff.accountId()) && !staff.has(Role.ADMINISTRATOR)) {
                throw new AccessDeniedException("This token belongs to another account.");
            }
            token.revoke(clock.instant());
        });
    }
}
