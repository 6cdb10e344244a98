package dev.parley.moderation;

import dev.parley.settings.SettingsGroup;
import java.time.Duration;

/**
 * When moderators are alerted.
 *
 * @param hours how long the oldest comment may wait; 0 for as long as it likes
 */
public record AlertSettings(int hours) {

    public static final SettingsGroup<AlertSettings> GROUP = new SettingsGroup<>("alerts", new AlertSettings(24));

    /** A negative limit is none. */
    public AlertSettings {
        hours = Math.max(0, hours);
    }

    /** The same as a duration. */
    public Duration limit() {
        return Duration.ofHours(hours);
    }
}
