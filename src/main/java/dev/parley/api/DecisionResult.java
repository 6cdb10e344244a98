package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.account.Staff;
import dev.parley.moderation.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one comment that was decided about. */
@Schema(name = "DecisionResult")
@JsonInclude(JsonInclude.Include.ALWAYS)
record DecisionResult(
        @Schema(description = "The id of the comment") UUID comment,
        Kind outcome,

        @Schema(description = "The id of the decision, by which it can be undone; null when none was made") @Nullable
        UUID decision,

        @Schema(description = "Where the comment stands now; null when there is no such comment") @Nullable
        CommentStatusWord status,

        @Schema(description = "Who decided last") @Nullable String by,

        @Schema(description = "When that was") @Nullable Instant at) {

    static DecisionResult of(Outcome outcome, Staff staff) {
        return switch (outcome) {
            case Outcome.Decided decided ->
                new DecisionResult(
                        decided.comment().value(),
                        Kind.DECIDED,
                        decided.decision().value(),
                        CommentStatusWord.of(decided.to()),
                        staff.displayName(),
                        decided.at());
            case Outcome.AlreadyDecided already ->
                new DecisionResult(
                        already.comment().value(),
                        Kind.ALREADY_DECIDED,
                        null,
                        CommentStatusWord.of(already.now()),
                        already.by(),
                        already.at());
            case Outcome.Edited edited ->
                new DecisionResult(
                        edited.comment().value(), Kind.EDITED, null, CommentStatusWord.of(edited.now()), null, null);
            case Outcome.ForAnother other ->
                new DecisionResult(other.comment().value(), Kind.FOR_ANOTHER, null, null, null, null);
            case Outcome.Unknown unknown ->
                new DecisionResult(unknown.comment().value(), Kind.UNKNOWN, null, null, null, null);
        };
    }

    /** Whether the decision was made. */
    enum Kind {
        DECIDED("decided"),
        ALREADY_DECIDED("already-decided"),
        EDITED("edited"),
        FOR_ANOTHER("for-another-moderator"),
        UNKNOWN("unknown");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @JsonValue
        String word() {
            return word;
        }
    }
}
