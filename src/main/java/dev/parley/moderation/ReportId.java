package dev.parley.moderation;

import java.util.UUID;

/** Names a report. */
public record ReportId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
