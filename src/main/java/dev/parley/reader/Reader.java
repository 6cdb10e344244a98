package dev.parley.reader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person behind comments: known by the blind index of the address, which is kept sealed. */
@Entity
@Table(name = "reader")
class Reader {

    @Id
    private UUID id;

    // Null when the address was dropped.
    @Column(length = SealedEmail.MAX_BYTES)
    private byte @Nullable [] sealedEmail;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable DomainClass domainClass;

    private Instant firstSeenAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Reader() {}

    Reader(ReaderId id, SealedEmail sealedEmail, DomainClass domainClass, Instant firstSeenAt) {
        this.id = id.value();
        this.sealedEmail = sealedEmail.bytes();
        this.domainClass = domainClass;
        this.firstSeenAt = firstSeenAt;
    }

    ReaderId id() {
        return new ReaderId(id);
    }

    /** The sealed address; empty when it was dropped. */
    Optional<SealedEmail> sealedEmail() {
        return Optional.ofNullable(sealedEmail).map(SealedEmail::new);
    }
}
