package dev.parley.moderation.ui.discussion;

import dev.parley.comment.OwnCommentSettings;
import java.util.List;

/** What writers can do with their own comments. */
final class WritersSection extends SettingsSection<OwnCommentSettings> {

    private final WholeNumberField editMinutes = new WholeNumberField(
            "Writers can edit a comment for this many minutes",
            "0 for not at all. The new text goes through all checks again; moderators see the text before.",
            0,
            OwnCommentSettings.MOST_MINUTES);

    WritersSection() {
        super(
                OwnCommentSettings.GROUP,
                "Writers and their own comments",
                "On a page of their own, writers follow what becomes of a comment. They can withdraw it at any time.");
        add(editMinutes);
    }

    @Override
    void show(OwnCommentSettings settings) {
        editMinutes.show(settings.editMinutes());
    }

    @Override
    OwnCommentSettings read() {
        return new OwnCommentSettings(editMinutes.number());
    }

    @Override
    List<Checked> checked() {
        return List.of(editMinutes);
    }
}
