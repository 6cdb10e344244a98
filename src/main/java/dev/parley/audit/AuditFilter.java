package dev.parley.audit;

import dev.parley.account.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are wanted. What is null doesn't narrow the log.
 *
 * @param by who acted
 * @param action what was done
 * @param subject the id of what it was done to
 * @param reason the key of the reason
 * @param from the first moment
 * @param to the first moment that isn't wanted any more
 */
public record AuditFilter(
        @Nullable AccountId by,
        @Nullable String action,
        @Nullable UUID subject,
        @Nullable String reason,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** The whole log. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    /** All that was done to one thing. */
    public static AuditFilter about(UUID subject) {
        return new AuditFilter(null, null, subject, null, null, null);
    }
}
