package dev.parley.api;

import dev.parley.api.input.InvalidInput;
import dev.parley.api.problem.ApiProblem;
import dev.parley.article.ArticleEdit;
import dev.parley.moderation.QueueItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** The versions of an article or a comment that a change may be based on, as the header {@code If-Match} names them. */
record IfMatch(List<ETag> tags) {

    /** Reads the header, or says that it is missing or no ETag. */
    static IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ApiProblem.versionRequired();
        }
        var tags = ETag.parse(header);
        if (tags.isEmpty()) {
            throw InvalidInput.header("If-Match", "This must be the ETag that GET answers, in double quotes.");
        }
        return new IfMatch(tags);
    }

    /** Says so when the article has another version by now. */
    void check(ArticleEdit current) {
        if (!names(current.version())) {
            throw ApiProblem.staleVersion(current);
        }
    }

    /** Says so when the comment has another version by now. */
    void check(QueueItem current) {
        if (!names(current.row().version())) {
            throw ApiProblem.staleComment(current.row().version());
        }
    }

    private boolean names(long current) {
        var version = ETag.create(String.valueOf(current));
        return tags.stream().anyMatch(tag -> tag.isWildcard() || tag.compare(version, true));
    }
}
