package dev.parley.notification.reader;

import dev.parley.comment.CommentId;
import dev.parley.notification.ReplyWish;
import dev.parley.reader.ReaderId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a reader wants to be told of one thread. */
@Entity
@Table(name = "thread_wish")
class ThreadWish {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private ReplyWish wish;

    private Instant wishedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ThreadWish() {}

    ThreadWish(ReaderId reader, CommentId thread, ReplyWish wish, Instant at) {
        this.key = new Key(reader.value(), thread.value());
        this.wish = wish;
        this.wishedAt = at;
    }

    CommentId thread() {
        return new CommentId(key.threadId());
    }

    ReplyWish wish() {
        return wish;
    }

    /** A reader and a thread. */
    @Embeddable
    record Key(UUID readerId, UUID threadId) {}
}
