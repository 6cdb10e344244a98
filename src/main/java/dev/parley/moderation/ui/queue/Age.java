package dev.parley.moderation.ui.queue;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, in as few letters as a list has room for. */
public final class Age {

    private Age() {}

    /** Such as {@code now}, {@code 12 min}, {@code 5 h}, {@code 3 d}. */
    public static String of(Instant then, Instant now) {
        var age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return "now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " d";
    }

    /** Such as {@code just now}, {@code 12 min ago}. */
    public static String ago(Instant then, Instant now) {
        var age = of(then, now);
        return age.equals("now") ? "just now" : age + " ago";
    }
}
