package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writers' own comments in their own hands, whatever state these are in. */
@Service
public class OwnComments {

    private final OwnCommentRepository comments;
    private final Threads threads;
    private final CommentKeys keys;
    private final CommentRemoval removal;
    private final EditWindow window;

    OwnComments(
            OwnCommentRepository comments,
            Threads threads,
            CommentKeys keys,
            CommentRemoval removal,
            EditWindow window) {
        this.comments = comments;
        this.threads = threads;
        this.keys = keys;
        this.removal = removal;
        this.window = window;
    }

    /** The comment, for the one who has its key; nothing for another key as for a comment that doesn't exist. */
    @Transactional(readOnly = true)
    public Optional<OwnComment> find(CommentId comment, String key) {
        return keys.isWriterKey(comment, key)
                ? comments.findRow(comment.value()).map(this::shown)
                : Optional.empty();
    }

    /**
     * Takes the comment back for good, whatever was decided about it: its text and its writer's name are gone. Done
     * again, nothing happens.
     *
     * @return false for another key, as for a comment that doesn't exist
     */
    @Transactional
    public boolean withdraw(CommentId comment, String key) {
        if (!keys.isWriterKey(comment, key)) {
            return false;
        }
        removal.withdraw(comment);
        return true;
    }

    private OwnComment shown(OwnCommentRow row) {
        var page = row.status() == Status.APPROVED ? threads.pageOf(row.articleId(), row.threadId()) : 0;
        return new OwnComment(
                new CommentId(row.id()),
                new ArticleId(row.articleId()),
                row.parentId() == null ? null : new CommentId(row.parentId()),
                row.status(),
                row.authorName(),
                new OwnComment.Text(row.body(), row.html()),
                row.submittedAt(),
                window.until(row.status(), row.editedBy(), row.submittedAt()).orElse(null),
                page);
    }
}
