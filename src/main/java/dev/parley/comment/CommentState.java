package dev.parley.comment;

import java.util.UUID;

/**
 * A comment as a moderator sees it now.
 *
 * @param version grows with each change; a decision names the one that its moderator saw
 */
public record CommentState(CommentId comment, Status status, long version) {

    CommentState(UUID comment, Status status, Long version) {
        this(new CommentId(comment), status, version.longValue());
    }
}
