package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.comment.Signal;
import dev.parley.moderation.QueueItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment as moderating programs get it; never with its writer's mail address. */
@Schema(name = "Comment")
@JsonInclude(JsonInclude.Include.ALWAYS)
record CommentAnswer(
        UUID id,
        @Schema(description = "The id of the article") UUID article,
        @Nullable String articleTitle,

        @Schema(description = "The id of the comment that it answers") @Nullable
        UUID parent,

        @Schema(description = "The name that its writer gave")
        String author,

        @Schema(description = "The web address that its writer gave") @Nullable
        String url,

        @Schema(description = "The text as it was written") String body,

        @Schema(description = "The text as readers see it, safe to show")
        String html,

        CommentStatusWord status,
        Instant submittedAt,
        @Schema(description = "Why it is where it is") List<Signal> signals,

        @Schema(description = "How likely it is spam, from 0 to 1; null when nobody judged that") @Nullable
        Double spamScore,

        long version) {

    static CommentAnswer of(QueueItem item) {
        var row = item.row();
        return new CommentAnswer(
                row.comment().value(),
                row.article().value(),
                item.article() == null ? null : item.article().title(),
                row.parent() == null ? null : row.parent().comment().value(),
                row.author(),
                row.url(),
                row.body(),
                row.html(),
                CommentStatusWord.of(row.status()),
                row.submittedAt(),
                row.signals(),
                null,
                row.version());
    }
}
