package dev.parley.moderation;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.article.Articles;
import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.comment.CommentHandling;
import dev.parley.comment.CommentId;
import dev.parley.comment.Mark;
import dev.parley.comment.Revision;
import dev.parley.comment.Seen;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators do with comments beside deciding about them; each act is on record. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
@Retryable(includes = PessimisticLockingFailureException.class, maxRetries = 3, delay = 20, jitter = 10)
public class CommentDesk {

    private final CommentHandling comments;
    private final Answers answers;
    private final Articles articles;
    private final AuditTrail audit;
    private final Clock clock;

    CommentDesk(CommentHandling comments, Answers answers, Articles articles, AuditTrail audit, Clock clock) {
        this.comments = comments;
        this.answers = answers;
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Answers a public comment in the site's name; the answer is public at once and marked as the site's.
     *
     * @throws InvalidText when there is no text, or too much
     * @throws dev.parley.comment.NoSuchComment when the comment isn't public
     */
    @Transactional
    public CommentId reply(CommentId parent, String text, Staff by) {
        return answers.publish(parent, text, by);
    }

    /**
     * Replaces the text of a comment as the moderator saw it. The text before is kept, and the comment says that it
     * was edited.
     *
     * @throws InvalidText when there is no text, or too much
     * @throws dev.parley.comment.StaleComment when it was changed since
     */
    @Transactional
    public void edit(Seen seen, String text, Staff by) {
        comments.edit(seen, StaffText.checked(text), by.accountId());
        record("edit", seen.comment(), by, null);
    }

    /** The texts that the comment had before staff edited it, the first one first. */
    @Transactional(readOnly = true)
    public List<Revision> revisions(CommentId comment) {
        return comments.revisions(comment);
    }

    /** Puts a mark on a comment, or takes it off; nothing happens where that is so already. */
    @Transactional
    public void mark(CommentId comment, Mark mark, boolean on, Staff by) {
        if (comments.mark(comment, mark, on)) {
            record(action(mark, on), comment, by, null);
        }
    }

    /**
     * Moves the whole thread of a comment under another article.
     *
     * @throws ArticleUnknown when there is no such article
     */
    @Transactional
    public void moveThread(CommentId comment, ArticleId to, Staff by) {
        var title = articles.title(to).orElseThrow(ArticleUnknown::new);
        if (!comments.moveThread(comment, to).equals(to)) {
            record("move-thread", comment, by, "To “" + title.title() + "”");
        }
    }

    private void record(String action, CommentId comment, Staff by, @Nullable String note) {
        audit.record(Act.of(action, Subject.comment(comment.value()), by.accountId(), clock.instant(), note));
    }

    private static String action(Mark mark, boolean on) {
        return switch (mark) {
            case PINNED -> on ? "pin" : "unpin";
            case FEATURED -> on ? "feature" : "unfeature";
            case THREAD_CLOSED -> on ? "close-thread" : "open-thread";
        };
    }

    /** There is no such article. */
    public static final class ArticleUnknown extends RuntimeException {
        ArticleUnknown() {
            super("There is no such article.");
        }
    }
}
