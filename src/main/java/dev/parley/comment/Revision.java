package dev.parley.comment;

import dev.parley.account.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * A text that a comment had before staff replaced it.
 *
 * @param body the text as it was written
 * @param replacedAt when it was replaced
 * @param replacedBy who replaced it
 */
public record Revision(String body, Instant replacedAt, AccountId replacedBy) {

    Revision(String body, Instant replacedAt, UUID replacedBy) {
        this(body, replacedAt, new AccountId(replacedBy));
    }
}
