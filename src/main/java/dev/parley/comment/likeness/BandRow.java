package dev.parley.comment.likeness;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One band of the first comment of a kind. */
@Entity
@Immutable
@Table(name = "comment_band")
class BandRow {

    @EmbeddedId
    private BandKey key;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected BandRow() {}

    BandRow(long band, UUID comment) {
        this.key = new BandKey(band, comment);
    }
}
