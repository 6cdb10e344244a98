package dev.parley.notification.reader;

import dev.parley.notification.ReplyWish;
import dev.parley.reader.ReaderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a reader agreed to get mail, which only the one who reads mail at the address can. */
@Entity
@Table(name = "mail_consent")
class MailConsent {

    /** So long a question can be answered. */
    static final Duration OPEN = Duration.ofDays(7);

    private static final Duration FIRST_PAUSE = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 5;

    @Id
    private UUID readerId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private State state = State.ASKED;

    private Instant askedAt;

    private int asks;

    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private ReplyWish everywhere = ReplyWish.NONE;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MailConsent() {}

    /** One who is asked for the first time. */
    MailConsent(ReaderId reader, Instant now) {
        this.readerId = reader.value();
        this.askedAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.asks = 1;
    }

    /**
     * Asks again, if that is due: each time without an answer the pause is twice as long, so that nobody can have
     * somebody else's mailbox filled.
     */
    boolean askAgain(Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(asks - 1, 0, MOST_DOUBLINGS));
        if (state == State.GIVEN || state == State.REFUSED || now.isBefore(askedAt.plus(pause))) {
            return false;
        }
        state = State.ASKED;
        askedAt = now.truncatedTo(ChronoUnit.SECONDS);
        asks++;
        return true;
    }

    /** Whether the question of that time still waits for an answer. */
    boolean isOpen(Instant asked, Instant now) {
        return state == State.ASKED && askedAt.equals(asked) && now.isBefore(askedAt.plus(OPEN));
    }

    void give(Instant now) {
        state = State.GIVEN;
        asks = 0;
        decidedAt = now;
    }

    /** Ends it; one who was only asked is never asked again. */
    void end(Instant now) {
        if (state == State.ASKED) {
            state = State.REFUSED;
        } else if (state == State.GIVEN) {
            state = State.ENDED;
        }
        everywhere = ReplyWish.NONE;
        decidedAt = now;
    }

    void everywhere(ReplyWish wish) {
        everywhere = wish;
    }

    ReplyWish everywhere() {
        return everywhere;
    }

    boolean isGiven() {
        return state == State.GIVEN;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** What the reader said. */
    enum State {
        /** Nothing yet. */
        ASKED,
        GIVEN,
        /** It was given once, and taken back: can be asked for anew. */
        ENDED,
        /** Never to be asked again. */
        REFUSED
    }
}
