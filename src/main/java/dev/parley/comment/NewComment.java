package dev.parley.comment;

import dev.parley.reader.ReaderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission that passed intake.
 *
 * @param submission what the reader sent
 * @param reader who sent it; null for one who gave no address
 * @param status the state that the verdict asks for
 * @param waitsFor why it is in the queue; null when it isn't. A pending one always waits for a decision
 * @param signals what the checks said, in their order
 * @param findings what else intake found out
 */
public record NewComment(
        CommentSubmission submission,
        @Nullable ReaderId reader,
        Status status,
        @Nullable WaitsFor waitsFor,
        List<Signal> signals,
        Findings findings) {

    public NewComment {
        signals = List.copyOf(signals);
        if (status == Status.PENDING && waitsFor != WaitsFor.DECISION) {
            throw new IllegalArgumentException("A pending comment waits for a decision");
        }
    }
}
