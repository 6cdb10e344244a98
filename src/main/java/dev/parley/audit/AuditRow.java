package dev.parley.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param action what was done, a word such as {@code approve}
 * @param subject what it was done to
 * @param by the name of the one who did it; “Parley” where no person did, “Its writer” for a
 *     comment's own
 * @param change from where to where
 * @param reason the key of the reason, if one was given
 * @param note words for colleagues, if there are any
 * @param decision the decision that this tells of; null for any other act
 */
public record AuditRow(
        UUID id,
        Instant at,
        String action,
        Subject subject,
        String by,
        Act.Change change,
        @Nullable String reason,
        @Nullable String note,
        @Nullable UUID decision) {}
