package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
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

/** A writer's wish for another look at a rejection. */
@Entity
@Table(name = "appeal")
class Appeal implements Persistable<UUID> {

    @Id
    private UUID commentId;

    @Column(length = 2 * Appeals.MAX_EXPLANATION)
    private String explanation;

    private Instant askedAt;

    private @Nullable UUID firstBy;

    @Column(length = Words.MAX_REASON)
    private @Nullable String firstReason;

    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Status outcome;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    Appeal(CommentId comment, String explanation, @Nullable DecisionReason first, Instant askedAt) {
        this.commentId = comment.value();
        this.explanation = explanation;
        this.firstBy = first == null ? null : first.by();
        this.firstReason = first == null ? null : first.reason();
        this.askedAt = askedAt;
    }

    @Override
    public UUID getId() {
        return commentId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
