package dev.parley.moderation.check;

import dev.parley.settings.SettingsGroup;

/**
 * Before a comment appears.
 *
 * @param mode what holds for articles that say nothing of their own
 * @param approvedBefore how many approved comments make a reader trusted
 */
public record ApprovalSettings(Mode mode, int approvedBefore) {

    public static final SettingsGroup<ApprovalSettings> GROUP =
            new SettingsGroup<>("approval", new ApprovalSettings(Mode.EVERYTHING_WAITS, 1));

    /** The most approved comments that can be asked for. */
    public static final int MOST_APPROVED = 100;

    public ApprovalSettings {
        if (approvedBefore < 1 || approvedBefore > MOST_APPROVED) {
            throw new IllegalArgumentException("A trusted reader has 1 to " + MOST_APPROVED + " approved comments.");
        }
    }

    /** What has to happen before a comment is public. */
    public enum Mode {
        /** A moderator approves it. */
        EVERYTHING_WAITS,
        /** A moderator approves it, unless its writer is trusted. */
        TRUSTED_PASS,
        /** Nothing: moderators look at it afterwards. */
        PUBLISH_FIRST,
        /** There are no new comments. */
        CLOSED
    }
}
