package dev.parley.moderation.check;

import dev.parley.settings.SettingsGroup;

/**
 * When a browser has to do some work for a comment.
 *
 * @param when whether it has to
 * @param perMinute how many submissions a minute are taken for an attack
 */
public record ChallengeSettings(When when, int perMinute) {

    public static final SettingsGroup<ChallengeSettings> GROUP =
            new SettingsGroup<>("challenge", new ChallengeSettings(When.UNDER_ATTACK, 300));

    /** The most submissions a minute that can be asked for. */
    public static final int MOST_PER_MINUTE = 100_000;

    public ChallengeSettings {
        if (perMinute < 1 || perMinute > MOST_PER_MINUTE) {
            throw new IllegalArgumentException("An attack has 1 to " + MOST_PER_MINUTE + " submissions a minute.");
        }
    }

    /** When there is a challenge. */
    public enum When {
        NEVER,
        UNDER_ATTACK,
        ALWAYS
    }
}
