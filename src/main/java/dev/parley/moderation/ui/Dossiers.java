package dev.parley.moderation.ui;

import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.audit.AuditRow;
import dev.parley.comment.CommentId;
import dev.parley.comment.WaitsFor;
import dev.parley.comment.consent.ConsentText;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.moderation.Appeals;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Reports;
import dev.parley.moderation.queue.KnownReaders;
import dev.parley.moderation.ui.detail.Complaints;
import dev.parley.moderation.ui.detail.Dossier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all that helps to decide about a comment. */
@Component
class Dossiers {

    private static final int HISTORY = 20;
    private static final int LATEST = 4;

    private final Queue queue;
    private final KnownReaders readers;
    private final AuditLog audit;
    private final Appeals appeals;
    private final Reports reports;
    private final CommentDesk desk;
    private final ConsentTexts consents;

    Dossiers(
            Queue queue,
            KnownReaders readers,
            AuditLog audit,
            Appeals appeals,
            Reports reports,
            CommentDesk desk,
            ConsentTexts consents) {
        this.queue = queue;
        this.readers = readers;
        this.audit = audit;
        this.appeals = appeals;
        this.reports = reports;
        this.desk = desk;
        this.consents = consents;
    }

    Dossier of(QueueItem item) {
        var reader = item.row().reader();
        return new Dossier(
                item,
                queue.conversation(item),
                reader == null ? null : readers.find(reader, LATEST),
                complaints(item),
                item.row().handling().editedAt() == null
                        ? List.of()
                        : desk.revisions(item.seen().comment()),
                consent(item.row().consentVersion()),
                history(item.seen().comment(), HISTORY));
    }

    private @Nullable ConsentText consent(@Nullable Long version) {
        return version == null ? null : consents.find(version).orElse(null);
    }

    /** What was done last to a comment, if anything was. */
    Optional<AuditRow> lastAct(CommentId comment) {
        return history(comment, 1).stream().findFirst();
    }

    // Most comments have neither, and the row tells which have.
    private Complaints complaints(QueueItem item) {
        var row = item.row();
        var appealed = row.place() != null && row.place().reason() == WaitsFor.APPEAL;
        var reported = row.signals().stream().anyMatch(signal -> signal.check().equals(Reports.SIGNAL));
        return appealed || reported
                ? new Complaints(
                        appealed ? appeals.about(row.comment()).orElse(null) : null,
                        reported ? reports.about(row.comment()) : List.of())
                : Complaints.NONE;
    }

    private List<AuditRow> history(CommentId comment, int most) {
        return audit.page(AuditFilter.about(comment.value()), null, most).rows();
    }
}
