package dev.parley.moderation.statistics;

import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What statistics want to know about a stored decision. */
record DecisionFact(
        UUID id,
        Instant at,
        Status to,
        @Nullable UUID by,
        @Nullable WaitsFor waitedFor,
        @Nullable Instant waitedSince,
        @Nullable Double spamScore,
        Undoing undoing) {

    boolean isGrantedAppeal() {
        return waitedFor == WaitsFor.APPEAL && to == Status.APPROVED;
    }

    /** What a decision takes back. */
    enum Undoing {
        NOTHING,
        A_DECISION,
        AN_UNDO
    }
}
