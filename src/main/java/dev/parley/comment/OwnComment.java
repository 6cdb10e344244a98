package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.time.Instant;

/**
 * A comment as its writer sees it.
 *
 * @param comment its id
 * @param article the article that it stands under
 * @param status where it stands
 * @param author the name that its writer gave
 * @param html the text as readers see it, or will see it
 * @param submittedAt when it was sent
 * @param page the page of the article's comments on which it stands when it is approved; 0 for the
 *     one that is shown first
 */
public record OwnComment(
        CommentId comment,
        ArticleId article,
        Status status,
        String author,
        String html,
        Instant submittedAt,
        int page) {}
