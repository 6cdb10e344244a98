package dev.parley.moderation;

import dev.parley.settings.SettingsGroup;

/**
 * How many reports bring a comment back.
 *
 * @param threshold how many open reports bring a public comment back into the queue, 1 to 100; a notice of unlawful
 *     content always does
 */
public record ReportSettings(int threshold) {

    /** The highest threshold. */
    public static final int MOST = 100;

    public static final SettingsGroup<ReportSettings> GROUP = new SettingsGroup<>("reports", new ReportSettings(2));

    /** @throws IllegalArgumentException when the threshold is out of its range */
    public ReportSettings {
        if (threshold < 1 || threshold > MOST) {
            throw new IllegalArgumentException("Between 1 and " + MOST + " reports bring a comment back");
        }
    }
}
