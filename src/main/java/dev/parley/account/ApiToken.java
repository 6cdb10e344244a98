package dev.parley.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A token of the HTTP API that belongs to an account. */
@Entity
class ApiToken implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID accountId;
    private String name;

    @Convert(converter = ScopesColumn.class)
    private Set<Scope> scopes;

    private byte[] tokenHash;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    ApiToken(UUID id, AccountId owner, TokenName name, Set<Scope> scopes, byte[] tokenHash, Instant createdAt) {
        if (scopes.isEmpty()) {
            throw new InvalidToken("scopes", "A token needs at least one scope.");
        }
        this.id = id;
        this.accountId = owner.value();
        this.name = name.value();
        this.scopes = EnumSet.copyOf(scopes);
        this.tokenHash = tokenHash.clone();
        this.createdAt = createdAt;
        this.fresh = true;
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    Set<Scope> scopes() {
        return Set.copyOf(scopes);
    }

    /** Ends the token's life; a second time changes nothing. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    boolean notUsedSince(Instant time) {
        return lastUsedAt == null || lastUsedAt.isBefore(time);
    }

    TokenRow row(String ownerName) {
        return new TokenRow(id, owner(), ownerName, name, scopes(), createdAt, lastUsedAt, revokedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
