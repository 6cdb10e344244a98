package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.reader.ReaderId;
import java.util.UUID;
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

    static EditableComment of(
            UUID id,
            UUID article,
            @Nullable UUID parent,
            @Nullable UUID reader,
            Status status,
            Sender sender,
            String text) {
        return new EditableComment(
                new CommentId(id),
                new ArticleId(article),
                parent == null ? null : new CommentId(parent),
                reader == null ? null : new ReaderId(reader),
                status,
                sender,
                text);
    }

    @Override
    public String toString() {
        return "EditableComment[" + comment + "]";
    }
}
