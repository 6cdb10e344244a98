package dev.parley.account;

import dev.parley.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of the HTTP API, for the application itself (commands, the demo, the API's door). It asks nobody's
 * right; what members of staff do with tokens goes through {@link TokenDesk}.
 */
@Service
public class ApiTokens {

    /** What each token begins with, so that people and secret scanners know one when they see it. */
    public static final String PREFIX = "parley_";

    // Often enough for people to see which token is alive, seldom enough not to write at each call.
    private static final Duration USE_RESOLUTION = Duration.ofMinutes(1);

    private final ApiTokenRepository tokens;
    private final AccountRepository accounts;
    private final Ids ids;
    private final Clock clock;

    ApiTokens(ApiTokenRepository tokens, AccountRepository accounts, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a token that speaks for the account.
     *
     * @throws InvalidToken when it has no scope, or the name is missing or too long
     */
    @Transactional
    public IssuedToken issue(AccountId owner, String name, Set<Scope> scopes) {
        var text = PREFIX + Secret.random();
        var token = new ApiToken(ids.next(), owner, new TokenName(name), scopes, Secret.hash(text), clock.instant());
        return new IssuedToken(tokens.save(token).getId(), text);
    }

    /** Who stands behind a token: nobody when it is unknown or revoked, or its account disabled. */
    @Transactional
    public Optional<TokenBearer> authenticate(String text) {
        return tokens.findActive(Secret.hash(text)).flatMap(token -> {
            var bearer = accounts.findById(token.owner().value())
                    .filter(Account::enabled)
                    .map(account -> account.bearer(token.scopes()));
            bearer.ifPresent(known -> noteUse(token));
            return bearer;
        });
    }

    private void noteUse(ApiToken token) {
        var now = clock.instant();
        if (token.notUsedSince(now.minus(USE_RESOLUTION))) {
            tokens.noteUse(token.getId(), now, now.minus(USE_RESOLUTION));
        }
    }
}
