package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as moderators see it in lists, with what it answers; never with an address.
 *
 * @param comment its id
 * @param article the article that it stands under
 * @param parent what it answers, if anything
 * @param author the name that its writer gave
 * @param url the writer's web address, if given
 * @param body the text as it was written
 * @param html the text as readers see it
 * @param status where it stands
 * @param signals what intake's checks said
 * @param submittedAt when it was sent
 * @param version the version that a decision has to name
 */
public record CommentRow(
        CommentId comment,
        ArticleId article,
        @Nullable Parent parent,
        String author,
        @Nullable String url,
        String body,
        String html,
        Status status,
        List<Signal> signals,
        Instant submittedAt,
        long version) {

    /** The comment that another one answers. */
    public record Parent(CommentId comment, String author, String html) {}

    @SuppressWarnings("unchecked")
    CommentRow(
            UUID id,
            UUID articleId,
            @Nullable UUID parentId,
            @Nullable String parentAuthor,
            @Nullable String parentHtml,
            String authorName,
            @Nullable String authorUrl,
            String body,
            String html,
            Status status,
            Object signals,
            Instant submittedAt,
            Long version) {
        this(
                new CommentId(id),
                new ArticleId(articleId),
                parentId == null || parentAuthor == null || parentHtml == null
                        ? null
                        : new Parent(new CommentId(parentId), parentAuthor, parentHtml),
                authorName,
                authorUrl,
                body,
                html,
                status,
                (List<Signal>) signals,
                submittedAt,
                version);
    }
}
