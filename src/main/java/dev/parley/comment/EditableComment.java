package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.reader.ReaderId;
import org.jspecify.annotations.Nullable;

/**
 * A comment that its writer may edit now. {@link #toString} shows nothing of the text.
 *
 * @param reader who wrote it; null for one who gave no address
 * @param text as it is
 */
public record EditableComment(
        CommentId comment,
        ArticleId article,
        @Nullable CommentId parent,
        @Nullable ReaderId reader,
        Status status,
        Sender sender,
        String text) {

    @Override
    public String toString() {
        return "EditableComment[" + comment + "]";
    }
}
