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

    private static final double MORE_LIKELY_THAN_NOT = 0.5;

    /** From which score on, between 0 and 1, triage calls a comment spam; where it marks none, what is likelier than not. */
    double callsSpamFrom() {
        return markSpamFrom > 0 ? markSpamFrom / 100.0 : MORE_LIKELY_THAN_NOT;
    }
}
