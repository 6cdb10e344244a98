package dev.parley.notification.author;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A comment that became public, of which the author of its article wants to know. */
@Entity
@Table(name = "author_news")
class News implements Persistable<UUID> {

    @Id
    private UUID commentId;

    private UUID accountId;

    private Instant publishedAt;

    private @Nullable UUID letter;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected News() {}

    News(CommentId comment, AccountId author, Instant publishedAt) {
        this.commentId = comment.value();
        this.accountId = author.value();
        this.publishedAt = publishedAt;
    }

    @Override
    public UUID getId() {
        return commentId;
    }

    /** It is stored once, and changed by statements over many. */
    @Override
    public boolean isNew() {
        return true;
    }
}
