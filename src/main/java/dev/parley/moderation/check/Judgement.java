package dev.parley.moderation.check;

import dev.parley.comment.NewComment;
import java.util.Set;

/**
 * What the rule book says about a candidate that it takes.
 *
 * @param comment the comment that it becomes
 * @param heldBy the names of the checks that keep it from being public
 */
public record Judgement(NewComment comment, Set<String> heldBy) {
    public Judgement {
        heldBy = Set.copyOf(heldBy);
    }
}
