package dev.parley.audit;

import dev.parley.kernel.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the audit log, newest first.
 *
 * @param next where the next page begins; null when this is the last
 */
public record AuditPage(List<AuditRow> rows, @Nullable Cursor next) {
    public AuditPage {
        rows = List.copyOf(rows);
    }
}
