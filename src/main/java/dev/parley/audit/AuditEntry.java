package dev.parley.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An act on record. Never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry implements Persistable<UUID> {

    static final int MAX_NOTE = 2_000;

    @Id
    private UUID id;

    private Instant at;

    private @Nullable UUID accountId;

    @Column(length = 40)
    private String action;

    @Column(length = 20)
    private String subjectKind;

    private @Nullable UUID subjectId;

    @Column(length = 40)
    private @Nullable String fromState;

    @Column(length = 40)
    private @Nullable String toState;

    @Column(length = 100)
    private @Nullable String reason;

    @Column(length = MAX_NOTE)
    private @Nullable String note;

    private @Nullable UUID decisionId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(UUID id, Act act) {
        this.id = id;
        this.at = act.at();
        this.accountId = act.by() == null ? null : act.by().value();
        this.action = act.action();
        this.subjectKind = act.subject().kind();
        this.subjectId = act.subject().id();
        this.fromState = act.change().from();
        this.toState = act.change().to();
        this.reason = act.reason();
        this.note = act.note();
        this.decisionId = act.decision();
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
