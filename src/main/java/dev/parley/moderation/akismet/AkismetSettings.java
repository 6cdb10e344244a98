package dev.parley.moderation.akismet;

import dev.parley.settings.SettingsGroup;

/**
 * Whether and how the site works with Akismet.
 *
 * @param enabled whether new comments are shown to Akismet; while they are, none is published before it has answered
 * @param sendEmail whether it is told the reader's mail address too
 * @param markSpam whether a waiting comment that it takes for spam is marked as spam without a moderator
 */
public record AkismetSettings(boolean enabled, boolean sendEmail, boolean markSpam) {

    /** Under this name they are stored; Akismet is off unless an administrator turns it on. */
    public static final SettingsGroup<AkismetSettings> GROUP =
            new SettingsGroup<>("akismet", new AkismetSettings(false, false, false));
}
