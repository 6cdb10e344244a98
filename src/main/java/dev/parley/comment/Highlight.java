package dev.parley.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public comment that staff pinned or featured.
 *
 * @param content what readers see of it
 * @param pinned whether it stands above the other comments
 * @param featured whether the article shows it at its end
 */
public record Highlight(CommentId comment, ThreadNode.Content content, boolean pinned, boolean featured) {

    Highlight(
            UUID id,
            String author,
            @Nullable String url,
            String html,
            Instant submittedAt,
            @Nullable UUID readerId,
            @Nullable UUID staffId,
            @Nullable Instant editedAt,
            @Nullable UUID editedBy,
            @Nullable Instant pinnedAt,
            @Nullable Instant featuredAt) {
        this(
                new CommentId(id),
                new ThreadNode.Content(
                        author, url, html, submittedAt, readerId, staffId, ThreadNode.Editor.of(editedAt, editedBy)),
                pinnedAt != null,
                featuredAt != null);
    }
}
