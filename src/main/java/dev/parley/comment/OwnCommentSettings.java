package dev.parley.comment;

import dev.parley.settings.SettingsGroup;
import java.time.Duration;

/**
 * What writers can do with their own comments.
 *
 * @param editMinutes how long after it was sent a comment can be edited by its writer; 0 for not at all
 */
public record OwnCommentSettings(int editMinutes) {

    public static final SettingsGroup<OwnCommentSettings> GROUP =
            new SettingsGroup<>("own-comments", new OwnCommentSettings(15));

    /** The longest time that can be asked for: a week. */
    public static final int MOST_MINUTES = 10_080;

    public OwnCommentSettings {
        if (editMinutes < 0 || editMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Writers edit within 0 to " + MOST_MINUTES + " minutes.");
        }
    }

    Duration window() {
        return Duration.ofMinutes(editMinutes);
    }
}
