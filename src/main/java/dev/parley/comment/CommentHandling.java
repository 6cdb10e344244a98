package dev.parley.comment;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleId;
import dev.parley.kernel.Ids;
import dev.parley.markup.Markup;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with comments beside deciding about them. */
@Service
public class CommentHandling {

    private static final int MOST_REVISIONS = 100;

    private final CommentRepository comments;
    private final CommentRevisionRepository revisions;
    private final Markup markup;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CommentHandling(
            CommentRepository comments,
            CommentRevisionRepository revisions,
            Markup markup,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.revisions = revisions;
        this.markup = markup;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Answers a public comment in the site's name; the answer is public at once.
     *
     * @throws NoSuchComment when there is no such comment, or it isn't public
     */
    @Transactional
    public CommentId reply(StaffReply reply) {
        var parent = locked(reply.parent());
        if (parent.standing().status() != Status.APPROVED) {
            throw new NoSuchComment(reply.parent());
        }
        var id = new CommentId(ids.next());
        var at = clock.instant();
        comments.saveAndFlush(new Comment(id, parent, reply, markup.comment(reply.text()), at));
        events.publishEvent(new CommentSubmitted(id, parent.article(), Status.APPROVED, at));
        return id;
    }

    /**
     * Replaces the text of a comment; the one before is kept.
     *
     * @throws NoSuchComment when there is no such comment, or nothing left of it
     * @throws StaleComment when it was changed since it was seen
     */
    @Transactional
    public void edit(Seen seen, String text, AccountId by) {
        var comment = present(seen.comment());
        if (comment.version() != seen.version()) {
            throw new StaleComment();
        }
        var at = clock.instant();
        revisions.save(new CommentRevision(ids.next(), comment, at, by));
        comment.edit(text, markup.comment(text), by, at);
        changed(comment, comment.article());
    }

    /** The texts that the comment had before, the first one first. */
    @Transactional(readOnly = true)
    public List<Revision> revisions(CommentId comment) {
        return revisions.findRevisions(comment.value(), Limit.of(MOST_REVISIONS));
    }

    /**
     * Puts a mark on a comment, or takes it off. The mark of a closed thread goes to the comment that begins it.
     *
     * @return whether anything changed
     * @throws NoSuchComment when there is no such comment, or nothing left of it that could bear the mark
     */
    @Transactional
    public boolean mark(CommentId id, Mark mark, boolean on) {
        var marked =
                mark == Mark.THREAD_CLOSED ? locked(new CommentId(locked(id).threadId())) : present(id);
        if (!marked.mark(mark, on ? clock.instant() : null)) {
            return false;
        }
        changed(marked, marked.article());
        return true;
    }

    /**
     * Moves the whole thread of a comment under another article.
     *
     * @return the article from which it came; the same one when it stood there already
     * @throws NoSuchComment when there is no such comment
     */
    @Transactional
    public ArticleId moveThread(CommentId id, ArticleId to) {
        var comment = locked(id);
        var from = comment.article();
        if (!from.equals(to)) {
            comments.lockThread(comment.threadId()).forEach(one -> one.moveTo(to));
            changed(comment, from);
            changed(comment, to);
        }
        return from;
    }

    private Comment present(CommentId id) {
        var comment = locked(id);
        if (comment.standing().status().isGone()) {
            throw new NoSuchComment(id);
        }
        return comment;
    }

    private void changed(Comment comment, ArticleId article) {
        events.publishEvent(new CommentChanged(comment.id(), article));
    }

    private Comment locked(CommentId id) {
        return comments.lockAll(List.<UUID>of(id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchComment(id));
    }
}
