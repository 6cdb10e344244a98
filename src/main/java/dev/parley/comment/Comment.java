package dev.parley.comment;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleId;
import dev.parley.kernel.NameLook;
import dev.parley.markup.Html;
import dev.parley.reader.ReaderId;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Column(length = 2 * CommentSubmission.MAX_AUTHOR)
    private String authorName;

    @Column(length = NameLook.MAX_LENGTH)
    private @Nullable String authorLook;

    @Column(length = CommentSubmission.MAX_URL)
    private @Nullable String authorUrl;

    @Column(length = 1_000_000)
    private String body;

    @Column(length = 1_000_000)
    private String html;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Status status;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable WaitsFor waitsFor;

    private @Nullable Instant waitsSince;

    @Column(length = 1_000_000)
    @Convert(converter = SignalsConverter.class)
    private List<Signal> signals;

    private @Nullable Double spamScore;

    // Computed by the database, for ordering.
    @Column(insertable = false, updatable = false)
    private @Nullable Double orderScore;

    @Column(insertable = false, updatable = false)
    private @Nullable Double queueScore;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = TextHash.BYTES)
    private byte[] textHash;

    private @Nullable UUID similarGroup;

    @Column(length = Findings.MAX_DOMAIN)
    private @Nullable String linkDomain;

    private @Nullable Instant editedAt;

    // Null where its writer did, or nobody.
    private @Nullable UUID editedBy;

    private @Nullable Instant pinnedAt;

    private @Nullable Instant featuredAt;

    private @Nullable Instant threadClosedAt;

    private Instant submittedAt;

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

    Comment(
            CommentId id,
            NewComment taken,
            UUID threadId,
            FirstLook.Facts facts,
            SubmissionKey key,
            Instant submittedAt) {
        var submission = taken.submission();
        this.id = id.value();
        this.articleId = submission.article().value();
        this.parentId = submission.parent() == null ? null : submission.parent().value();
        this.threadId = threadId;
        this.readerId = taken.reader() == null ? null : taken.reader().value();
        this.authorName = submission.author();
        this.authorLook =
                readerId == null ? null : NameLook.of(submission.author()).value();
        this.authorUrl = submission.url();
        this.body = submission.text();
        this.html = facts.html().value();
        this.status = taken.status();
        this.waitsFor = taken.waitsFor();
        this.waitsSince = taken.waitsFor() == null ? null : submittedAt;
        this.signals = taken.signals();
        take(facts.with(taken.findings()));
        this.textHash = TextHash.of(submission.text()).bytes();
        this.submittedAt = submittedAt;
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
        this.authorName = reply.name();
        this.body = reply.text();
        this.html = html.value();
        this.status = Status.APPROVED;
        this.signals = List.of();
        this.textHash = TextHash.of(reply.text()).bytes();
        this.submittedAt = at;
        this.submissionKey = SubmissionKey.unique(id).bytes();
    }

    /**
     * Brings the comment into the state that the decision asks for, and out of the queue.
     *
     * @throws AlreadyDecided when there is nothing to decide, or it isn't any more as the moderator saw it
     */
    CommentDecided decide(Verb verb, long seenVersion, Instant at) throws AlreadyDecided {
        // What is public and waits for a look, or was rejected and waits for another, is decided by leaving it so.
        if (status == verb.target() && (status == Status.PENDING || !standing().waits())) {
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
        if (!gone.isGone()) {
            throw new IllegalArgumentException("A comment isn't gone when it is " + gone);
        }
        if (status == gone || status == Status.ERASED) {
            return Optional.empty();
        }
        if (gone == Status.ERASED) {
            readerId = null;
            consentVersion = null;
        }
        var from = status;
        status = gone;
        waitsFor = null;
        waitsSince = null;
        authorName = Sender.ANONYMOUS;
        authorLook = null;
        authorUrl = null;
        body = "";
        html = "";
        textHash = TextHash.of("").bytes();
        submissionKey = SubmissionKey.unique(id()).bytes();
        signals = List.of();
        take(Findings.NONE);
        editedAt = null;
        editedBy = null;
        pinnedAt = null;
        featuredAt = null;
        return Optional.of(new CommentDecided(id(), article(), from, gone, at));
    }

    private CommentDecided stand(Standing next, long seenVersion, Instant at) throws AlreadyDecided {
        if (version() != seenVersion || status.isGone()) {
            throw new AlreadyDecided();
        }
        var from = status;
        status = next.status();
        waitsFor = next.place() == null ? null : next.place().reason();
        waitsSince = next.place() == null ? null : next.place().since();
        return new CommentDecided(id(), new ArticleId(articleId), from, status, at);
    }

    /**
     * Comes back into the queue: for reports if it is public, for an appeal if it was turned down.
     *
     * @return whether it did; not when it waits already, or isn't in a state for that
     */
    boolean queue(WaitsFor reason, Instant at) {
        var right = switch (reason) {
            case REPORTS, REVIEW -> status == Status.APPROVED;
            case APPEAL -> status == Status.REJECTED || status == Status.SPAM;
            case DECISION -> false;
        };
        if (!right || standing().waits()) {
            return false;
        }
        waitsFor = reason;
        waitsSince = at;
        return true;
    }

    /** Replaces the text, in the site's name. */
    void edit(String text, Html rendered, AccountId by, Instant at) {
        write(text, rendered, at);
        editedBy = by.value();
    }

    /**
     * Replaces the text, in the name of its writer. What the checks say of the new text can make a public comment wait;
     * it makes no waiting one public, for that it waits may be a moderator's decision.
     *
     * @param checks the names of the checks that were made
     */
    void revise(NewComment judged, Set<String> checks, FirstLook.Facts facts, Instant at) {
        write(judged.submission().text(), facts.html(), at);
        signals = Stream.concat(
                        judged.signals().stream(), signals.stream().filter(signal -> !checks.contains(signal.check())))
                .toList();
        take(facts.with(judged.findings()));
        if (status == Status.APPROVED || judged.status() != Status.APPROVED) {
            status = judged.status();
        }
        var reason = reasonToWait(judged.waitsFor());
        if (reason != waitsFor) {
            waitsFor = reason;
            waitsSince = reason == null ? null : at;
        }
    }

    private @Nullable WaitsFor reasonToWait(@Nullable WaitsFor judged) {
        return switch (status) {
            case PENDING -> WaitsFor.DECISION;
            case APPROVED -> waitsFor == WaitsFor.REPORTS || judged == null ? waitsFor : judged;
            case REJECTED, SPAM, WITHDRAWN, ERASED -> null;
        };
    }

    private void write(String text, Html rendered, Instant at) {
        body = text;
        html = rendered.value();
        textHash = TextHash.of(text).bytes();
        editedAt = at;
    }

    /**
     * Puts a mark on the comment, or takes it off.
     *
     * @param since from when on it bears the mark; null to take it off
     * @return whether anything changed
     */
    boolean mark(Mark mark, @Nullable Instant since) {
        var before = since(mark);
        if ((before == null) == (since == null)) {
            return false;
        }
        switch (mark) {
            case PINNED -> pinnedAt = since;
            case FEATURED -> featuredAt = since;
            case THREAD_CLOSED -> threadClosedAt = since;
        }
        return true;
    }

    void moveTo(ArticleId article) {
        articleId = article.value();
    }

    private @Nullable Instant since(Mark mark) {
        return switch (mark) {
            case PINNED -> pinnedAt;
            case FEATURED -> featuredAt;
            case THREAD_CLOSED -> threadClosedAt;
        };
    }

    private void take(Findings findings) {
        spamScore = findings.spamScore();
        linkDomain = findings.linkDomain();
        similarGroup =
                findings.similarGroup() == null ? null : findings.similarGroup().value();
    }

    EditableComment editable() {
        return new EditableComment(
                id(),
                article(),
                parentId == null ? null : new CommentId(parentId),
                readerId == null ? null : new ReaderId(readerId),
                status,
                new Sender(authorName, null, authorUrl),
                body);
    }

    @Nullable
    UUID editedBy() {
        return editedBy;
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
        return body;
    }

    UUID threadId() {
        return threadId;
    }

    Standing standing() {
        return new Standing(status, QueuePlace.of(waitsFor, waitsSince));
    }

    @Nullable
    Double spamScore() {
        return spamScore;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Someone else decided before. */
    static final class AlreadyDecided extends Exception {}
}
