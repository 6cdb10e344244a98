package dev.parley.moderation.akismet;

import dev.parley.comment.CommentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Akismet thinks of a comment, as far as it has said so, and what there is still to do with it. */
@Entity
@Table(name = "akismet_case")
class AkismetCase {

    /** After that many attempts in vain, over about three days, nothing more is attempted. */
    static final int MOST_ATTEMPTS = 10;

    /** So long the node that took the comment may try it while it still knows where the comment came from. */
    static final Duration FIRST_ATTEMPT = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    @Id
    private UUID commentId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Opinion opinion;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Errand errand;

    private int attempts;

    private @Nullable Instant dueAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AkismetCase() {}

    /** A comment that was just taken. */
    AkismetCase(CommentId comment, Errand check, Instant at) {
        commentId = comment.value();
        begin(check, at);
    }

    /** There is a text that Akismet doesn't know: what it said of another one is worth nothing any more. */
    final void begin(Errand check, Instant at) {
        opinion = null;
        errand = check;
        attempts = 0;
        dueAt = at.plus(FIRST_ATTEMPT);
    }

    /** Akismet has said what it thinks. */
    void answered(Opinion said) {
        opinion = said;
        done();
    }

    /** There is something to tell Akismet, maybe. */
    void toBeTold(Instant at) {
        errand = Errand.TELL;
        attempts = 0;
        dueAt = at;
    }

    /** The errand came to nothing; it is tried again after a pause that grows, and in the end not any more. */
    void failed(Instant at) {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            done();
        } else {
            var pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
            dueAt = at.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    /** There is nothing more to do. */
    void done() {
        errand = null;
        attempts = 0;
        dueAt = null;
    }

    CommentId comment() {
        return new CommentId(commentId);
    }

    @Nullable
    Opinion opinion() {
        return opinion;
    }

    @Nullable
    Errand errand() {
        return errand;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
