package dev.parley.moderation;

import dev.parley.account.AccountId;
import dev.parley.comment.Status;
import dev.parley.comment.Step;
import dev.parley.comment.WaitsFor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Who brought which comment from which state to which, when and why. Never changed: an undo is a decision too. */
@Entity
@Immutable
@Table(name = "decision")
class Decision implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID commentId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Status fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Status toStatus;

    private long resultingVersion;

    private @Nullable UUID articleId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable WaitsFor waitedFor;

    private @Nullable Instant waitedSince;

    private @Nullable Double spamScore;

    private @Nullable UUID decidedBy;

    private Instant decidedAt;

    @Column(length = Words.MAX_REASON)
    private @Nullable String reason;

    @Column(length = Words.MAX_NOTE)
    private @Nullable String note;

    private @Nullable UUID undoes;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(DecisionId id, Step.Done done, @Nullable AccountId by, Words words, @Nullable DecisionId undone) {
        var decided = done.decided();
        this.id = id.value();
        this.commentId = decided.comment().value();
        this.fromStatus = decided.from();
        this.toStatus = decided.to();
        this.resultingVersion = done.version();
        this.articleId = decided.article().value();
        var place = done.before().place();
        this.waitedFor = place == null ? null : place.reason();
        this.waitedSince = place == null ? null : place.since();
        this.spamScore = done.spamScore();
        this.decidedBy = by == null ? null : by.value();
        this.decidedAt = decided.at();
        this.reason = words.reason();
        this.note = words.note();
        this.undoes = undone == null ? null : undone.value();
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
