package dev.parley.notification.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way, which knows how often it was tried. */
@Entity
@Table(name = "mail")
class Mail {

    static final int MAX_TROUBLE = 300;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Recipient.Kind recipientKind;

    private UUID recipientId;

    @Column(length = 32)
    private String topic;

    @Column(length = 100)
    private @Nullable String about;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private MailStatus status = MailStatus.WAITING;

    private int attempts;
    private Instant dueAt;

    @Column(length = MAX_TROUBLE)
    private @Nullable String trouble;

    private Instant createdAt;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(UUID id, Order order, Instant at) {
        this.id = id;
        this.recipientKind = order.recipient().kind();
        this.recipientId = order.recipient().id();
        this.topic = order.topic();
        this.about = order.about();
        this.createdAt = at;
        this.dueAt = at;
    }

    MailId id() {
        return new MailId(id);
    }

    Order order() {
        return new Order(new Recipient(recipientKind, recipientId), topic, about);
    }

    int attempts() {
        return attempts;
    }

    boolean isDue(Instant now) {
        return status == MailStatus.WAITING && !dueAt.isAfter(now);
    }

    /**
     * Begins an attempt. It is counted before it is made: a mail at which the node dies is tried again after the
     * pause, and not for ever.
     */
    void attempt(Instant unlessSettledAgainAt) {
        attempts++;
        dueAt = unlessSettledAgainAt;
    }

    /** The mail server could not be asked at all: the attempt doesn't count. */
    void postpone(String why, Instant until) {
        attempts--;
        trouble = why;
        dueAt = until;
    }

    /** The attempt failed; after the last one the mail is dead. */
    void fail(String why, int mostAttempts, Instant now) {
        if (attempts >= mostAttempts) {
            giveUp(why, now);
        } else {
            trouble = why;
        }
    }

    /** It can't arrive: no further attempt is made. */
    void giveUp(String why, Instant now) {
        trouble = why;
        settle(MailStatus.DEAD, now);
    }

    void sent(Instant now) {
        trouble = null;
        settle(MailStatus.SENT, now);
    }

    void drop(String why, Instant now) {
        trouble = why;
        settle(MailStatus.DROPPED, now);
    }

    /** Begins anew; only the dead and those that wait can. */
    void resend(Instant now) {
        if (status != MailStatus.DEAD && status != MailStatus.WAITING) {
            throw new MailNotResendable();
        }
        status = MailStatus.WAITING;
        settledAt = null;
        attempts = 0;
        dueAt = now;
    }

    private void settle(MailStatus end, Instant now) {
        status = end;
        settledAt = now;
    }
}
