package dev.parley.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What triage has learned until now.
 *
 * @param version counts the trainings; 0 while there is only what is built in
 * @param trainedAt when it was trained last; null while it wasn't
 * @param approved from how many approved comments it learned
 * @param spam from how many spam comments
 * @param measured how good it was on comments that it had not learned from; null while that says nothing
 */
public record TriageState(
        long version,
        @Nullable Instant trainedAt,
        int approved,
        int spam,
        @Nullable Measured measured) {

    /** So many decisions of each kind there must be before anything is done by what was learned. */
    public static final int NEEDED = 50;

    /** Before anything was decided. */
    public static final TriageState BUILT_IN = new TriageState(0, null, 0, 0, null);

    /**
     * Measured by cross-validation.
     *
     * @param auc the chance that spam scores higher than what isn't
     * @param spamCaught the share of spam caught where at most half a percent of the rest is called spam
     * @param threshold the score from which that is so
     */
    public record Measured(double auc, double spamCaught, double threshold) {}

    /** Whether enough was decided to rely on what was learned. */
    public boolean isEnough() {
        return approved >= NEEDED && spam >= NEEDED;
    }

    /** The state for people. */
    public String words() {
        return isEnough()
                ? "Learned from %d approved and %d spam comments".formatted(approved, spam)
                : "Not enough decisions yet: %d of %d approved, %d of %d spam"
                        .formatted(Math.min(approved, NEEDED), NEEDED, Math.min(spam, NEEDED), NEEDED);
    }
}
