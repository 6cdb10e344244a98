package dev.parley.moderation;

import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides where an administrator's rule lets Parley do it by itself. People's decisions always outrank it. */
@Component
public class AutomaticDecisions {

    private final CommentDecisions comments;
    private final DecisionLog log;

    AutomaticDecisions(CommentDecisions comments, DecisionLog log) {
        this.comments = comments;
        this.log = log;
    }

    /**
     * Decides about a comment that still waits for its first decision.
     *
     * @param note why, in words for moderators
     * @return whether it was decided
     */
    @Transactional
    public boolean decide(Verb verb, CommentId comment, String note) {
        var seen = comments.states(List.of(comment)).stream()
                .filter(state -> state.status() == Status.PENDING)
                .map(state -> new Seen(comment, state.version()))
                .toList();
        return log.record(comments.decide(verb, seen), new Words(null, note), null, Map.of()).stream()
                .anyMatch(Outcome.Decided.class::isInstance);
    }
}
