package dev.parley.moderation.statistics;

import dev.parley.kernel.Stretch;

/** A stretch that is counted as one: an hour or a day, as the site's clock has them. */
public record Slot(Grain grain, Stretch stretch) {

    /** How long a slot is. */
    public enum Grain {
        HOUR,
        DAY
    }
}
