package dev.parley.moderation;

import dev.parley.comment.Status;
import dev.parley.reader.ReaderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A reader's complaint about a public comment. */
@Entity
@Table(name = "report")
class Report implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID commentId;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ReportReason reason;

    @Column(length = 2 * NewReport.MAX_EXPLANATION)
    private String explanation;

    @Column(length = 2 * NewReport.MAX_NAME)
    private @Nullable String notifierName;

    private @Nullable UUID readerId;

    private Instant reportedAt;

    private @Nullable Instant handledAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Status outcome;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private ReportWords words;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(ReportId id, NewReport report, @Nullable ReaderId reader, Instant at) {
        this.id = id.value();
        this.commentId = report.comment().value();
        this.reason = report.reason();
        this.explanation = report.explanation();
        this.notifierName = report.name();
        this.readerId = reader == null ? null : reader.value();
        this.reportedAt = at;
        this.words = ReportWords.KEPT;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
