package dev.parley.moderation;

import dev.parley.comment.CommentSubmission;
import dev.parley.kernel.Text;

/** What staff write, held to the same bounds as readers' comments. */
final class StaffText {

    private StaffText() {}

    /**
     * The text as it is stored.
     *
     * @throws InvalidText when there is no text, or too much
     */
    static String checked(String text) {
        var clean = Text.clean(text).strip();
        if (clean.isBlank()) {
            throw new InvalidText("Please write something.");
        }
        if (Text.length(clean) > CommentSubmission.MAX_TEXT) {
            throw new InvalidText("This is too long by %,d characters; a comment has at most %,d."
                    .formatted(Text.length(clean) - CommentSubmission.MAX_TEXT, CommentSubmission.MAX_TEXT));
        }
        return clean;
    }
}
