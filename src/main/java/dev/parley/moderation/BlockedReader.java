package dev.parley.moderation;

import dev.parley.account.AccountId;
import dev.parley.reader.ReaderId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reader whose comments are rejected as they come. */
@Entity
@Table(name = "blocked_reader")
class BlockedReader {

    @Id
    private UUID readerId;

    @Version
    private @Nullable Long version;

    private Instant blockedAt;
    private UUID blockedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected BlockedReader() {}

    BlockedReader(ReaderId reader, AccountId by, Instant at) {
        this.readerId = reader.value();
        this.blockedBy = by.value();
        this.blockedAt = at;
    }

    AccountId by() {
        return new AccountId(blockedBy);
    }

    Instant at() {
        return blockedAt;
    }
}
