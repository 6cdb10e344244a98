package dev.parley.moderation;

import dev.parley.settings.SettingsGroup;

/**
 * What triage may do by itself.
 *
 * @param markSpamFrom from how many percent on a comment is marked as spam; 0 for never
 */
public record TriageSettings(int markSpamFrom) {

    /** On a new site it only orders the queue. */
    public static final SettingsGroup<TriageSettings> GROUP = new SettingsGroup<>("triage", new TriageSettings(0));
}
