package dev.parley.comment;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleId;
import dev.parley.markup.Html;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
    private @Nullable UUID readerId;
    private @Nullable UUID staffId;
    private Instant submittedAt;

    @Embedded
    private Byline byline;

    @Embedded
    private Wording wording;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Status status;

    @Embedded
    private @Nullable Waiting waiting;

    @Embedded
    private Evidence evidence;

    @Embedded
    private @Nullable Marks marks;

    // The text that stood under the form.
    private @Nullable Long consentVersion;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = SubmissionKey.BYTES)
    private byte @Nullable [] submissionKey;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /** What a reader sent, in the state that the verdict asks for. */
    Comment(CommentId id, NewComment taken, UUID threadId, FirstLook.Facts facts, SubmissionKey key, Instant at) {
        var submission = taken.submission();
        this.id = id.value();
        this.articleId = submission.article().value();
        this.parentId = submission.parent() == null ? null : submission.parent().value();
        this.threadId = threadId;
        this.readerId = taken.reader() == null ? null : taken.reader().value();
        this.byline = Byline.of(submission.author(), submission.url(), taken.reader());
        this.wording = Wording.first(submission.text(), facts.html());
        stand(Standing.of(taken.status(), taken.waitsFor(), at));
        this.evidence = Evidence.of(taken, facts);
        this.submittedAt = at;
        this.consentVersion = submission.consentVersion();
        this.submissionKey = key.bytes();
    }

    /** A member of staff's answer, public at once. */
    Comment(CommentId id, Comment parent, StaffReply reply, Html html, Instant at) {
        this.id = id.value();
        this.articleId = parent.articleId;
        this.parentId = parent.id;
        this.threadId = parent.threadId;
        this.staffId = reply.staff().value();
        this.byline = Byline.of(reply.name(), null, null);
        this.wording = Wording.first(reply.text(), html);
        this.status = Status.APPROVED;
        this.evidence = Evidence.none();
        this.submittedAt = at;
        this.submissionKey = SubmissionKey.unique(id).bytes();
    }

    /**
     * Brings the comment into the state that the decision asks for, and out of the queue.
     *
     * @throws AlreadyDecided when there is nothing to decide, or it isn't any more as the moderator saw it
     */
    CommentDecided decide(Verb verb, long seenVersion, Instant at) throws AlreadyDecided {
        if (standing().isDecided(verb)) {
            throw new AlreadyDecided();
        }
        return stand(Standing.decided(verb.target(), at), seenVersion, at);
    }

    /**
     * Puts the comment back where it stood.
     *
     * @throws AlreadyDecided when it stands there, or isn't any more as the moderator saw it
     */
    CommentDecided restore(Standing before, long seenVersion, Instant at) throws AlreadyDecided {
        if (standing().equals(before)) {
            throw new AlreadyDecided();
        }
        return stand(before, seenVersion, at);
    }

    /**
     * Loses name and text, and all that was found out from them, for good. What is left keeps the thread together.
     *
     * @param gone {@link Status#WITHDRAWN}, or {@link Status#ERASED} to forget who wrote it, too
     * @return nothing when it stands there already, or is gone further
     */
    Optional<CommentDecided> clear(Status gone, Instant at) {
        var left = Standing.gone(gone);
        if (status == gone || status == Status.ERASED) {
            return Optional.empty();
        }
        if (gone == Status.ERASED) {
            readerId = null;
            consentVersion = null;
        }
        var from = status;
        stand(left);
        byline = Byline.ANONYMOUS;
        wording = Wording.none();
        submissionKey = SubmissionKey.unique(id()).bytes();
        evidence = Evidence.none();
        marks = Marks.of(marks).ofThread();
        return Optional.of(new CommentDecided(id(), article(), from, gone, at));
    }

    private CommentDecided stand(Standing next, long seenVersion, Instant at) throws AlreadyDecided {
        if (version() != seenVersion || status.isGone()) {
            throw new AlreadyDecided();
        }
        var from = status;
        stand(next);
        return new CommentDecided(id(), article(), from, status, at);
    }

    private void stand(Standing next) {
        status = next.status();
        waiting = Waiting.at(next.place());
    }

    /**
     * Comes back into the queue: for reports if it is public, for an appeal if it was turned down.
     *
     * @return whether it did; not when it waits already, or isn't in a state for that
     */
    boolean queue(WaitsFor reason, Instant at) {
        var queued = standing().queued(reason, at);
        queued.ifPresent(this::stand);
        return queued.isPresent();
    }

    /** Replaces the text, in the site's name. */
    void edit(String text, Html rendered, AccountId by, Instant at) {
        wording = Wording.edited(text, rendered, at, by);
    }

    /**
     * Replaces the text, in the name of its writer; where the comment stands then follows from what the checks say.
     *
     * @param checks the names of the checks that were made
     */
    void revise(NewComment judged, Set<String> checks, FirstLook.Facts facts, Instant at) {
        wording = Wording.edited(judged.submission().text(), facts.html(), at, null);
        evidence = evidence.revised(judged, checks, facts);
        stand(standing().revised(judged, at));
    }

    /**
     * Puts a mark on the comment, or takes it off.
     *
     * @param since from when on it bears the mark; null to take it off
     * @return whether anything changed
     */
    boolean mark(Mark mark, @Nullable Instant since) {
        var before = Marks.of(marks);
        marks = before.with(mark, since);
        return !marks.equals(before);
    }

    void moveTo(ArticleId article) {
        articleId = article.value();
    }

    EditableComment editable() {
        return EditableComment.of(id, articleId, parentId, readerId, status, byline.sender(), body());
    }

    @Nullable
    UUID editedBy() {
        return wording.editedBy();
    }

    Instant submittedAt() {
        return submittedAt;
    }

    CommentId id() {
        return new CommentId(id);
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    String body() {
        return wording.body();
    }

    UUID threadId() {
        return threadId;
    }

    Standing standing() {
        return new Standing(status, Waiting.place(waiting));
    }

    @Nullable
    Double spamScore() {
        return evidence.spamScore();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
