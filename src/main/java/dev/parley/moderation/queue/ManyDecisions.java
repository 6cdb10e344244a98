package dev.parley.moderation.queue;

import dev.parley.account.Staff;
import dev.parley.comment.Seen;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Ruling;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Decides about many comments and takes many decisions back, each comment by a decision of its own. Each batch is a
 * transaction of its own, so that nobody waits long for the rows that it holds, and what is decided stays decided.
 */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class ManyDecisions {

    /** So many are decided in one go; what is no more than that takes no time that anyone would have to fill. */
    public static final int BATCH = 50;

    private final Moderation moderation;

    ManyDecisions(Moderation moderation) {
        this.moderation = moderation;
    }

    /** Decides about comments as the moderator saw them, in the order asked for. */
    public void decide(Ruling ruling, List<Seen> seen, Staff by, BatchWatch watch) {
        each(seen, batch -> moderation.decide(ruling, batch, by), watch);
    }

    /** Takes decisions back, in the order asked for. */
    public void undo(List<DecisionId> decisions, Staff by, BatchWatch watch) {
        each(decisions, batch -> moderation.undo(batch, by), watch);
    }

    private static <T> void each(List<T> all, Function<List<T>, List<Outcome>> work, BatchWatch watch) {
        for (var begin = 0; begin < all.size(); begin += BATCH) {
            var batch = all.subList(begin, Math.min(begin + BATCH, all.size()));
            if (!watch.goesOnAfter(work.apply(batch))) {
                return;
            }
        }
    }
}
