package dev.parley.comment;

import dev.parley.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A text that staff or its writer replaced. Never changed. */
@Entity
@Immutable
@Table(name = "comment_revision")
class CommentRevision implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID commentId;

    @Column(length = 1_000_000)
    private String body;

    private Instant replacedAt;

    private @Nullable UUID replacedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CommentRevision() {}

    CommentRevision(UUID id, Comment comment, Instant replacedAt, @Nullable AccountId replacedBy) {
        this.id = id;
        this.commentId = comment.id().value();
        this.body = comment.body();
        this.replacedAt = replacedAt;
        this.replacedBy = replacedBy == null ? null : replacedBy.value();
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
