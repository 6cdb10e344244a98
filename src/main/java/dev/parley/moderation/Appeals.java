package dev.parley.moderation;

import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import dev.parley.kernel.Text;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the writer of a comment that was turned down ask for another look, once. */
@Service
public class Appeals {

    /** The longest explanation, in code points. */
    public static final int MAX_EXPLANATION = 2_000;

    private final AppealRepository appeals;
    private final DecisionRepository decided;
    private final CommentDecisions comments;
    private final Reasons reasons;
    private final Clock clock;

    Appeals(
            AppealRepository appeals,
            DecisionRepository decided,
            CommentDecisions comments,
            Reasons reasons,
            Clock clock) {
        this.appeals = appeals;
        this.decided = decided;
        this.comments = comments;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * Asks for another look, in the name of the comment's writer.
     *
     * @return whether the comment waits for another look now; not when it wasn't turned down, or the writer asked
     *     before
     * @throws InvalidText when there is no explanation, or too much of it
     */
    @Transactional
    public boolean ask(CommentId comment, String explanation) {
        var clean = Text.clean(explanation).strip();
        if (clean.isEmpty()) {
            throw new InvalidText("Please say why your comment should be looked at again.");
        }
        if (Text.length(clean) > MAX_EXPLANATION) {
            throw new InvalidText("Please say it in at most %,d characters; these are %,d."
                    .formatted(MAX_EXPLANATION, Text.length(clean)));
        }
        if (appeals.findRow(comment.value()).isPresent() || !comments.queueAgain(comment, WaitsFor.APPEAL)) {
            return false;
        }
        var first = decided.findLastReason(comment.value()).orElse(null);
        appeals.saveAndFlush(new Appeal(comment, clean, first, clock.instant()));
        return true;
    }

    /** What the writer of a comment is told about why it was turned down, and what they may still do. */
    @Transactional(readOnly = true)
    public Explanation explain(CommentId comment, Status status) {
        var appeal = appeals.findRow(comment.value());
        var turnedDown = status == Status.REJECTED || status == Status.SPAM;
        var reason = !turnedDown
                ? ""
                : decided.findLastReason(comment.value())
                        .map(DecisionReason::reason)
                        .flatMap(reasons::find)
                        .map(Reason::publicWording)
                        .orElse("");
        return new Explanation(reason, turnedDown && appeal.isEmpty(), appeal.orElse(null));
    }

    /** The appeal about a comment, if its writer asked for another look. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MODERATOR')")
    public Optional<AppealRow> about(CommentId comment) {
        return appeals.findRow(comment.value());
    }
}
