package dev.parley.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as the list of tokens shows it; its text is known to nobody any more.
 *
 * @param id its id
 * @param owner the account for which it speaks
 * @param ownerName the name of that account's owner
 * @param name what the owner calls it
 * @param scopes what it may do
 * @param createdAt when it was made
 * @param lastUsedAt when it was last used, to the minute; null when never
 * @param revokedAt when it was revoked; null while it works
 */
public record TokenRow(
        UUID id,
        AccountId owner,
        String ownerName,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
