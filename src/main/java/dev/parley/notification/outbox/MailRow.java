package dev.parley.notification.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as administrators see it in lists; never with an address.
 *
 * @param id its id
 * @param kind in which capacity the recipient gets it
 * @param recipient whom it is for
 * @param topic what kind of mail it is
 * @param status where it stands
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, if it waits
 * @param trouble what went wrong last, in words
 * @param createdAt when it was ordered
 * @param settledAt when it was sent, dropped or given up
 */
public record MailRow(
        UUID id,
        Recipient.Kind kind,
        UUID recipient,
        String topic,
        MailStatus status,
        int attempts,
        Instant dueAt,
        @Nullable String trouble,
        Instant createdAt,
        @Nullable Instant settledAt) {}
