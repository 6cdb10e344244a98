package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.comment.Signal;
import dev.parley.moderation.QueueItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

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

        @Schema(description = "Why it is in the queue; null when it is not there") @Nullable
        WaitsForWord waitsFor,

        @Schema(description = "Since when it is in the queue") @Nullable
        Instant waitsSince,

        Instant submittedAt,
        @Schema(description = "Why it is where it is") List<Signal> signals,

        @Schema(description = "How likely it is spam, from 0 to 1; null when nobody judged that") @Nullable
        Double spamScore,

        @Schema(description = "The domain that it links to first") @Nullable
        String linkDomain,

        @Schema(description = "The first comment of those that say nearly the same") @Nullable
        UUID similarTo,

        @Schema(description = "The same for all comments of one reader; null for staff, and for who gave no address")
        @Nullable
        UUID reader,

        @Schema(description = "Whether a member of staff wrote it")
        boolean staff,

        @Schema(description = "When staff last changed its text") @Nullable
        Instant editedAt,

        boolean pinned,
        boolean featured,
        boolean threadClosed,
        long version) {

    /** An answer whose ETag is the comment's version. */
    static ResponseEntity<CommentAnswer> withTag(QueueItem item) {
        return ResponseEntity.ok().eTag(String.valueOf(item.row().version())).body(of(item));
    }

    static CommentAnswer of(QueueItem item) {
        var row = item.row();
        var place = row.place();
        var findings = row.findings();
        var handling = row.handling();
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
                place == null ? null : WaitsForWord.of(place.reason()),
                place == null ? null : place.since(),
                row.submittedAt(),
                row.signals(),
                findings.spamScore(),
                findings.linkDomain(),
                findings.similarGroup() == null ? null : findings.similarGroup().value(),
                row.reader() == null ? null : row.reader().value(),
                handling.staff() != null,
                handling.editedAt(),
                handling.pinnedAt() != null,
                handling.featuredAt() != null,
                handling.threadClosedAt() != null,
                row.version());
    }
}
