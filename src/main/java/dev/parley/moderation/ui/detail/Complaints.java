package dev.parley.moderation.ui.detail;

import dev.parley.moderation.AppealRow;
import dev.parley.moderation.ReportRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say against where a comment stands.
 *
 * @param appeal its writer's wish for another look; null when there is none
 * @param reports what readers reported, newest first
 */
public record Complaints(@Nullable AppealRow appeal, List<ReportRow> reports) {

    public static final Complaints NONE = new Complaints(null, List.of());

    public Complaints {
        reports = List.copyOf(reports);
    }
}
