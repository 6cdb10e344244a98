package dev.parley.notification.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time in which the oldest comment waited longer than the limit. */
@Entity
@Table(name = "overdue_time")
class OverdueTime {

    @Id
    private UUID id;

    private Instant beganAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OverdueTime() {}

    OverdueTime(UUID id, Instant beganAt) {
        this.id = id;
        this.beganAt = beganAt;
    }

    Instant beganAt() {
        return beganAt;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
