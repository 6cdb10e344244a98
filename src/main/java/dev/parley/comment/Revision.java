package dev.parley.comment;

import dev.parley.account.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that a comment had before it was replaced.
 *
 * @param body the text as it was written
 * @param replacedAt when it was replaced
 * @param replacedBy who replaced it; null when its writer did
 */
public record Revision(
        String body, Instant replacedAt, @Nullable AccountId replacedBy) {

    Revision(String body, Instant replacedAt, @Nullable UUID replacedBy) {
        this(body, replacedAt, replacedBy == null ? null : new AccountId(replacedBy));
    }
}
