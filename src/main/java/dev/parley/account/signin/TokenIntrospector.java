package dev.parley.account.signin;

import dev.parley.account.ApiTokens;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Looks a bearer token up among our own. */
@Component
class TokenIntrospector implements OpaqueTokenIntrospector {

    private final ApiTokens tokens;

    TokenIntrospector(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return tokens.authenticate(token)
                .map(BearerPrincipal::new)
                .orElseThrow(
                        () -> new BadOpaqueTokenException("The token is unknown, revoked, or its account disabled."));
    }
}
