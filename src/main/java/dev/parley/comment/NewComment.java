package dev.parley.comment;

import dev.parley.reader.ReaderId;
import java.util.List;

/**
 * A submission that passed intake.
 *
 * @param submission what the reader sent
 * @param reader who sent it
 * @param status the state that the verdict asks for
 * @param signals what the checks said, in their order
 */
public record NewComment(CommentSubmission submission, ReaderId reader, Status status, List<Signal> signals) {
    public NewComment {
        signals = List.copyOf(signals);
    }
}
