package dev.parley.reader.rights;

import dev.parley.settings.SettingsGroup;

/**
 * How long what is kept of readers is kept, and what an erasure leaves.
 *
 * @param keepTexts whether public comments of a reader who is erased stay, without a name
 * @param addressDays after how many days without a comment that waits an address is dropped; 0 for never
 * @param purgeDays after how many days rejected comments and spam are deleted, and the words and contacts in decided
 *     reports; 0 for never
 * @param networkDays after how many days the keyed marks of the networks that comments came from are forgotten; with 0
 *     none is kept
 */
public record PrivacySettings(boolean keepTexts, int addressDays, int purgeDays, int networkDays) {

    public static final SettingsGroup<PrivacySettings> GROUP =
            new SettingsGroup<>("privacy", new PrivacySettings(false, 0, 0, 7));

    /** The most days that can be asked for: ten years. */
    public static final int MOST_DAYS = 3_650;

    public PrivacySettings {
        addressDays = Math.clamp(addressDays, 0, MOST_DAYS);
        purgeDays = Math.clamp(purgeDays, 0, MOST_DAYS);
        networkDays = Math.clamp(networkDays, 0, MOST_DAYS);
    }
}
