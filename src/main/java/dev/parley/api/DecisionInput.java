package dev.parley.api;

import dev.parley.api.input.InvalidInput;
import dev.parley.api.input.Word;
import dev.parley.comment.CommentId;
import dev.parley.kernel.Text;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision about many comments. */
@Schema(name = "DecisionInput")
record DecisionInput(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        DecisionWord decision,

        @Schema(description = "The ids of 1 to 500 comments", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable UUID> comments,

        @Schema(
                description = "The key of one of the site's reasons, as /api/v1/moderation/reasons lists them: its "
                        + "public wording is what the writer is told. Other words, at most 100 characters, are put on "
                        + "record as they are, and are for colleagues alone",
                example = "off-topic")
        @Nullable
        String reason,

        @Schema(description = "Words for colleagues, at most 2,000 characters") @Nullable
        String note) {

    private static final int MOST_COMMENTS = 500;

    /** @throws InvalidInput when there is no decision, or the reason or the note is too long */
    Ruling toRuling() {
        if (decision == null) {
            throw InvalidInput.field("decision", Word.choice(DecisionWord.values()));
        }
        return new Ruling(
                decision.verb(),
                new Words(words("reason", reason, Words.MAX_REASON), words("note", note, Words.MAX_NOTE)));
    }

    /** @throws InvalidInput when there are none, or too many, or one of them is null */
    List<CommentId> commentIds() {
        if (comments == null || comments.isEmpty() || comments.size() > MOST_COMMENTS) {
            throw InvalidInput.field("comments", "Name the ids of 1 to " + MOST_COMMENTS + " comments.");
        }
        if (comments.contains(null)) {
            throw InvalidInput.field("comments[" + comments.indexOf(null) + "]", "This is no id.");
        }
        return comments.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(CommentId::new)
                .toList();
    }

    private static @Nullable String words(String field, @Nullable String words, int longest) {
        if (words == null) {
            return null;
        }
        var clean = Text.clean(words).strip();
        if (clean.length() > longest) {
            throw InvalidInput.field(field, "This has at most %,d characters.".formatted(longest));
        }
        return clean.isEmpty() ? null : clean;
    }
}
