package dev.parley.notification.digest;

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

/** What a member of staff chose, and up to when they were told. */
@Entity
@Table(name = "notification_choice")
class NotificationChoice {

    @Id
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Rhythm rhythm = Choice.DEFAULT.rhythm();

    private boolean alerts = Choice.DEFAULT.alerts();

    private Instant toldUntil;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NotificationChoice() {}

    /** The defaults, for somebody who is told of what comes from now on. */
    NotificationChoice(UUID accountId, Instant now) {
        this.accountId = accountId;
        this.toldUntil = now;
    }

    UUID accountId() {
        return accountId;
    }

    Choice choice() {
        return new Choice(rhythm, alerts);
    }

    Instant toldUntil() {
        return toldUntil;
    }

    void take(Choice choice) {
        rhythm = choice.rhythm();
        alerts = choice.alerts();
    }

    void told(Instant until) {
        toldUntil = until;
    }
}
