package dev.parley.moderation.check;

import dev.parley.article.CommentTerms;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import dev.parley.reader.ReaderId;
import org.jspecify.annotations.Nullable;

/**
 * A submission on its way through intake. {@link #toString} shows nothing of it.
 *
 * @param submission what was sent
 * @param reader who sent it, by the blind index of the address; null for one who gave no address
 * @param terms on which terms its article takes comments; null when the article isn't public
 * @param written what was written, as it would be shown
 * @param edited the comment that its writer edits, which is not to be held against itself; null for a new one
 */
public record Candidate(
        CommentSubmission submission,
        @Nullable ReaderId reader,
        @Nullable CommentTerms terms,
        Written written,
        @Nullable CommentId edited) {

    @Override
    public String toString() {
        return "Candidate[" + submission + "]";
    }
}
