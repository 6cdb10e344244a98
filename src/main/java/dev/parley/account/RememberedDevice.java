package dev.parley.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A browser that stays signed in to an account, by a secret that changes at each use. */
@Entity
class RememberedDevice implements Persistable<UUID> {

    // A browser that restores several tabs sends the secret before last along with its last.
    private static final Duration GRACE = Duration.ofMinutes(1);

    @Id
    private UUID id;

    private UUID accountId;
    private byte[] secretHash;
    private byte @Nullable [] previousHash;
    private Instant renewedAt;
    private Instant expiresAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected RememberedDevice() {}

    RememberedDevice(UUID id, AccountId owner, byte[] secretHash, Instant now, Instant expiresAt) {
        this.id = id;
        this.accountId = owner.value();
        this.secretHash = secretHash.clone();
        this.renewedAt = now;
        this.expiresAt = expiresAt;
        this.fresh = true;
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether the hash is that of the present secret. */
    boolean knows(byte[] hash) {
        return MessageDigest.isEqual(secretHash, hash);
    }

    /** Whether the hash is that of the secret before, and that one was changed only just now. */
    boolean knewJustNow(byte[] hash, Instant now) {
        return previousHash != null && MessageDigest.isEqual(previousHash, hash) && now.isBefore(renewedAt.plus(GRACE));
    }

    void renew(byte[] hash, Instant now, Instant until) {
        previousHash = secretHash;
        secretHash = hash.clone();
        renewedAt = now;
        expiresAt = until;
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
