package dev.parley.moderation;

import java.util.List;

/**
 * What triage makes of a text.
 *
 * @param spamScore how likely it is spam, from 0 to 1
 * @param reasons what speaks most for spam, in words, the weightiest first
 * @param learned whether the site's own decisions were enough to learn from; else it is little more than a guess
 */
public record Judgement(double spamScore, List<String> reasons, boolean learned) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** The judgement as a signal puts it: {@code Looks like spam: 97 % (“check out my”, a link to a shop)}. */
    public String words() {
        var score = "Looks like spam: %d %%".formatted(Math.round(spamScore * 100));
        var judgement = reasons.isEmpty() ? score : "%s (%s)".formatted(score, String.join(", ", reasons));
        return learned ? judgement : judgement + "; a guess, as not enough was decided yet to learn from";
    }
}
