package dev.parley.reader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person behind comments: known by the blind index of the address, which is kept sealed. */
@Entity
@Table(name = "reader")
class Reader {

    @Id
    private UUID id;

    @Column(length = SealedEmail.MAX_BYTES)
    private byte[] sealedEmail;

    private Instant firstSeenAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Reader() {}

    Reader(ReaderId id, SealedEmail sealedEmail, Instant firstSeenAt) {
        this.id = id.value();
        this.sealedEmail = sealedEmail.bytes();
        this.firstSeenAt = firstSeenAt;
    }

    ReaderId id() {
        return new ReaderId(id);
    }

    SealedEmail sealedEmail() {
        return new SealedEmail(sealedEmail);
    }
}
