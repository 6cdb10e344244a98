package dev.parley.moderation.queue;

import dev.parley.moderation.Outcome;
import java.util.List;

/** Follows the work on many comments, batch by batch, and may stop it in between. */
@FunctionalInterface
public interface BatchWatch {

    /**
     * Hears what became of a batch; that is stored already, and stays so.
     *
     * @return whether to go on with the next one
     */
    boolean goesOnAfter(List<Outcome> batch);
}
