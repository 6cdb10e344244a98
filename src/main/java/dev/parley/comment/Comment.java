package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.markup.Html;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a reader wrote under an article. It guards its own steps from state to state. */
@Entity
@Table(name = "comment")
class Comment {

    @Id
    private UUID id;

    private UUID articleId;

    private @Nullable UUID parentId;

    private UUID threadId;

    private UUID readerId;

    @Column(length = 2 * CommentSubmission.MAX_AUTHOR)
    private String authorName;

    @Column(length = CommentSubmission.MAX_URL)
    private @Nullable String authorUrl;

    @Column(length = 1_000_000)
    private String body;

    @Column(length = 1_000_000)
    private String html;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Status status;

    @Column(length = 1_000_000)
    @Convert(converter = SignalsConverter.class)
    private List<Signal> signals;

    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = SubmissionKey.BYTES)
    private byte[] submissionKey;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(CommentId id, NewComment taken, UUID threadId, Html html, SubmissionKey key, Instant submittedAt) {
        var submission = taken.submission();
        this.id = id.value();
        this.articleId = submission.article().value();
        this.parentId = submission.parent() == null ? null : submission.parent().value();
        this.threadId = threadId;
        this.readerId = taken.reader().value();
        this.authorName = submission.author();
        this.authorUrl = submission.url();
        this.body = submission.text();
        this.html = html.value();
        this.status = taken.status();
        this.signals = taken.signals();
        this.submittedAt = submittedAt;
        this.submissionKey = key.bytes();
    }

    /**
     * Brings the comment into the state that the decision asks for.
     *
     * @throws AlreadyDecided when it stands in that state, or isn't any more as the moderator saw it
     */
    CommentDecided decide(Verb verb, long seenVersion, Instant at) throws AlreadyDecided {
        if (version() != seenVersion || status == verb.target()) {
            throw new AlreadyDecided();
        }
        var from = status;
        status = verb.target();
        return new CommentDecided(id(), new ArticleId(articleId), from, status, at);
    }

    CommentId id() {
        return new CommentId(id);
    }

    UUID threadId() {
        return threadId;
    }

    Status status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Someone else decided before. */
    static final class AlreadyDecided extends Exception {}
}
