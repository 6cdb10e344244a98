package dev.parley.api;

import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.kernel.Cursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log for programs. */
@RestController
@RequestMapping("/api/v1/moderation/audit")
@Tag(name = "Moderation")
class AuditResource {

    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    @GetMapping
    @Operation(operationId = "listAudit", summary = "Read the audit log, newest first")
    PageAnswer<AuditAnswer> list(
            @Parameter(description = "What was done, such as approve, undo or edit")
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(description = "The id of what it was done to") @RequestParam(required = false) @Nullable
                    UUID subject,
            @Parameter(description = "The key of the reason") @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant before,
            @Parameter(description = "The “next” of the page before; opaque") @RequestParam(required = false) @Nullable
                    String after,
            @RequestParam(defaultValue = PageAnswer.DEFAULT_LIMIT)
                    @Min(value = 1, message = PageAnswer.LIMIT_RANGE)
                    @Max(value = PageAnswer.HIGHEST_LIMIT, message = PageAnswer.LIMIT_RANGE)
                    int limit) {
        var filter = new AuditFilter(null, action, subject, reason, from, before);
        var page = log.page(filter, after == null ? null : Cursor.decode(after), limit);
        return new PageAnswer<>(
                page.rows().stream().map(AuditAnswer::of).toList(),
                page.next() == null ? null : page.next().encode());
    }
}
