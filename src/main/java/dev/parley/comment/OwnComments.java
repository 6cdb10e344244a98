package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows writers their own comments, whatever state these are in. */
@Service
public class OwnComments {

    private final OwnCommentRepository comments;
    private final Threads threads;
    private final CommentKeys keys;

    OwnComments(OwnCommentRepository comments, Threads threads, CommentKeys keys) {
        this.comments = comments;
        this.threads = threads;
        this.keys = keys;
    }

    /** The comment, for the one who has its key; nothing for another key as for a comment that doesn't exist. */
    @Transactional(readOnly = true)
    public Optional<OwnComment> find(CommentId comment, String key) {
        return keys.isWriterKey(comment, key)
                ? comments.findRow(comment.value()).map(this::shown)
                : Optional.empty();
    }

    private OwnComment shown(OwnCommentRow row) {
        var page = row.status() == Status.APPROVED ? threads.pageOf(row.articleId(), row.threadId()) : 0;
        return new OwnComment(
                new CommentId(row.id()),
                new ArticleId(row.articleId()),
                row.status(),
                row.authorName(),
                row.html(),
                row.submittedAt(),
                page);
    }
}
