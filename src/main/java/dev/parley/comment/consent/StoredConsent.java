package dev.parley.comment.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A text as it is stored, once and for all. */
@Entity
@Immutable
@Table(name = "consent_text")
class StoredConsent implements Persistable<Long> {

    @Id
    private Long version;

    @Column(length = 1_000_000)
    private String source;

    @Column(length = 1_000_000)
    private String html;

    private boolean box;
    private Instant since;
    private UUID setBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredConsent() {}

    StoredConsent(ConsentText text) {
        this.version = text.version();
        this.source = text.source();
        this.html = text.html();
        this.box = text.box();
        this.since = text.since();
        this.setBy = text.by().value();
    }

    @Override
    public Long getId() {
        return version;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
