package dev.parley.account;

import java.security.Principal;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who a session of the admin belongs to. As a user of Spring Security it is named by its account's id, which
 * never changes; as a {@link Principal} by the name that people know.
 */
final class StaffPrincipal implements Staff, UserDetails, Principal, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final AccountId accountId;
    private final String displayName;
    private final Set<Role> roles;
    private transient @Nullable String passwordHash;
    private final boolean enabled;
    private final int revision;

    StaffPrincipal(
            AccountId accountId,
            String displayName,
            Set<Role> roles,
            String passwordHash,
            boolean enabled,
            int revision) {
        this.accountId = accountId;
        this.displayName = displayName;
        this.roles = Set.copyOf(roles);
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.revision = revision;
    }

    @Override
    public AccountId accountId() {
        return accountId;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    int revision() {
        return revision;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Role.reach(roles).stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return accountId.toString();
    }

    @Override
    public String getName() {
        return displayName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffPrincipal that && that.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }

    @Override
    public String toString() {
        return displayName + " (" + accountId + ")";
    }
}
