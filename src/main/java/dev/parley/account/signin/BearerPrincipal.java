package dev.parley.account.signin;

import dev.parley.account.AccountId;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.account.TokenBearer;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** The bearer of a token as Spring Security knows one: with the token's scopes, and the roles that they let through. */
record BearerPrincipal(TokenBearer bearer) implements Staff, OAuth2AuthenticatedPrincipal {

    @Override
    public AccountId accountId() {
        return bearer.accountId();
    }

    @Override
    public String displayName() {
        return bearer.displayName();
    }

    @Override
    public Set<Role> roles() {
        return bearer.roles();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("sub", bearer.accountId().toString());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var scopes = bearer.scopes().stream().map(scope -> scope.authority());
        var roles = bearer.grantedRoles().stream().map(Role::authority);
        return Stream.concat(scopes, roles).map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public String getName() {
        return bearer.accountId().toString();
    }
}
