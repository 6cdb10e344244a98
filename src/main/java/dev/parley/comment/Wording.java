package dev.parley.comment;

import dev.parley.account.AccountId;
import dev.parley.markup.Html;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The text of a comment as it is now: as it was written, and as readers see it. */
@Embeddable
class Wording {

    @Column(length = 1_000_000)
    private String body;

    @Column(length = 1_000_000)
    private String html;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "text_hash", length = TextHash.BYTES)
    private byte[] hash;

    private @Nullable Instant editedAt;

    // Null where its writer did, or nobody.
    private @Nullable UUID editedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    private Wording(String body, String html, @Nullable Instant editedAt, @Nullable UUID editedBy) {
        this.body = body;
        this.html = html;
        this.hash = TextHash.of(body).bytes();
        this.editedAt = editedAt;
        this.editedBy = editedBy;
    }

    /** The first text of a comment. */
    static Wording first(String body, Html html) {
        return new Wording(body, html.value(), null, null);
    }

    /** A text that took another's place; that its writer put it there is known by the missing account. */
    static Wording edited(String body, Html html, Instant at, @Nullable AccountId by) {
        return new Wording(body, html.value(), at, by == null ? null : by.value());
    }

    /** What is left of a text that is gone. */
    static Wording none() {
        return new Wording("", "", null, null);
    }

    String body() {
        return body;
    }

    @Nullable
    UUID editedBy() {
        return editedBy;
    }
}
