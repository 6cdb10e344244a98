package dev.parley.comment;

import java.util.List;

/**
 * Comments are being erased, many at once, because their reader is, or because they were turned down long ago. Heard
 * in the transaction that does it by whoever keeps more about comments, and after it by whoever shows them.
 *
 * @param gone nothing of these is left but, where the thread needs it, an empty place
 * @param anonymous the texts of these stay, and nothing that says whose they are
 */
public record CommentsErased(List<CommentId> gone, List<CommentId> anonymous) {

    public CommentsErased {
        gone = List.copyOf(gone);
        anonymous = List.copyOf(anonymous);
    }
}
