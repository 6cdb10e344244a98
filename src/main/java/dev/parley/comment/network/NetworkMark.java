package dev.parley.comment.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The keyed mark of the network from which a comment came. */
@Entity
@Immutable
@Table(name = "network_mark")
class NetworkMark {

    @Id
    private UUID commentId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] mark;

    private Instant notedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NetworkMark() {}

    NetworkMark(UUID comment, byte[] mark, Instant at) {
        this.commentId = comment;
        this.mark = mark;
        this.notedAt = at;
    }
}
