package dev.parley.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of staff. */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String email;
    private String name;
    private String passwordHash;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    private boolean enabled = true;

    // Grows with each change that makes what a running session believes untrue.
    private int revision;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UUID id, Profile profile, Set<Role> roles, String passwordHash, Instant createdAt) {
        this.id = id;
        this.email = profile.email();
        this.name = profile.name();
        this.roles = atLeastOne(roles);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    AccountId id() {
        return new AccountId(id);
    }

    Profile profile() {
        return new Profile(email, name);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    boolean enabled() {
        return enabled;
    }

    boolean isActiveAdministrator() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }

    boolean isActive(Role role) {
        return enabled && Role.reach(roles).contains(role);
    }

    void take(Set<Role> changed) {
        roles = atLeastOne(changed);
        revision++;
    }

    void enable() {
        enabled = true;
        revision++;
    }

    void disable() {
        enabled = false;
        revision++;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        revision++;
    }

    /** Stores the same password in a newer way; nobody need sign in again. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    StaffPrincipal principal() {
        return new StaffPrincipal(id(), name, roles(), passwordHash, enabled, revision);
    }

    TokenBearer bearer(Set<Scope> scopes) {
        return new TokenBearer(id(), name, roles(), scopes);
    }

    AccountRow row() {
        return new AccountRow(id(), email, name, roles(), enabled, createdAt);
    }

    private static Set<Role> atLeastOne(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new InvalidAccount("roles", "An account needs at least one role.");
        }
        return EnumSet.copyOf(roles);
    }
}
