package dev.parley.moderation.ui.discussion;

import dev.parley.moderation.check.ApprovalSettings;
import dev.parley.moderation.check.ApprovalSettings.Mode;
import java.util.List;

/** What has to happen before a comment is public. */
final class ApprovalSection extends SettingsSection<ApprovalSettings> {

    private final ChoiceField<Mode> mode =
            new ChoiceField<>("Before a comment appears", List.of(Mode.values()), ApprovalSection::words);
    private final WholeNumberField approvedBefore = new WholeNumberField(
            "Approved comments that make an author trusted",
            "Counted are those that are public now, under the same name and address.",
            1,
            ApprovalSettings.MOST_APPROVED);

    ApprovalSection() {
        super(
                ApprovalSettings.GROUP,
                "Before a comment appears",
                "An article can have its own rule, which then outranks this one. Held terms, links and the other "
                        + "checks below hold a comment whatever is chosen here.");
        add(mode, approvedBefore);
    }

    @Override
    void show(ApprovalSettings settings) {
        mode.setValue(settings.mode());
        approvedBefore.show(settings.approvedBefore());
    }

    @Override
    ApprovalSettings read() {
        return new ApprovalSettings(mode.getValue(), approvedBefore.number());
    }

    @Override
    List<Checked> checked() {
        return List.of(approvedBefore);
    }

    private static String words(Mode mode) {
        return switch (mode) {
            case EVERYTHING_WAITS -> "Comment must be manually approved";
            case TRUSTED_PASS -> "Comment author must have a previously approved comment";
            case PUBLISH_FIRST -> "Publish first, review after";
            case CLOSED -> "Closed: no new comments";
        };
    }
}
