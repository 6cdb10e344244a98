package dev.parley.moderation;

import java.util.List;

/**
 * What triage makes of a text.
 *
 * @param spamScore how likely it is spam, from 0 to 1
 * @param reasons what speaks most for spam, in words, the weightiest first
 */
public record Judgement(double spamScore, List<String> reasons) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** The judgement as a signal puts it: {@code Looks like spam: 97 % (“check out my”, a link to a shop)}. */
    public String words() {
        var percent = Math.round(spamScore * 100);
        return reasons.isEmpty()
                ? "Looks like spam: %d %%".formatted(percent)
                : "Looks like spam: %d %% (%s)".formatted(percent, String.join(", ", reasons));
    }
}
