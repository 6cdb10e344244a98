package dev.parley.moderation.check;

import dev.parley.settings.SettingsGroup;

/**
 * Who can leave a comment, and how long.
 *
 * @param nameAndEmail whether a name and an address have to be given
 * @param closeAfterDays how old an article becomes before it takes no more comments; 0 for as old as it gets
 */
public record FormSettings(boolean nameAndEmail, int closeAfterDays) {

    public static final SettingsGroup<FormSettings> GROUP =
            new SettingsGroup<>("comment-form", new FormSettings(true, 0));

    /** The most days that can be asked for. */
    public static final int MOST_DAYS = 3_650;

    public FormSettings {
        if (closeAfterDays < 0 || closeAfterDays > MOST_DAYS) {
            throw new IllegalArgumentException("Articles close after 0 to " + MOST_DAYS + " days.");
        }
    }
}
