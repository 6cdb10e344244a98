package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.audit.AuditRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the audit log. */
@Schema(name = "AuditEntry")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AuditAnswer(
        UUID id,
        Instant at,

        @Schema(description = "Who acted; “Parley” where no person did")
        String by,

        String action,

        @Schema(description = "What it was done to, such as comment")
        String subjectKind,

        @Nullable UUID subject,
        @Nullable String from,
        @Nullable String to,
        @Nullable String reason,
        @Nullable String note,

        @Schema(description = "The decision that this tells of, by which it can be undone") @Nullable
        UUID decision) {

    static AuditAnswer of(AuditRow row) {
        return new AuditAnswer(
                row.id(),
                row.at(),
                row.by(),
                row.action(),
                row.subject().kind(),
                row.subject().id(),
                row.change().from(),
                row.change().to(),
                row.reason(),
                row.note(),
                row.decision());
    }
}
