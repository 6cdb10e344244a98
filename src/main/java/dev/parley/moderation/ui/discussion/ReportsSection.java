package dev.parley.moderation.ui.discussion;

import dev.parley.moderation.ReportSettings;
import java.util.List;

/** When readers' reports bring a comment back. */
final class ReportsSection extends SettingsSection<ReportSettings> {

    private final WholeNumberField threshold = new WholeNumberField(
            "Put a public comment back into the queue when this many readers reported it",
            "It stays public until a moderator decides. A notice of unlawful content brings it back at once.",
            1,
            ReportSettings.MOST);

    ReportsSection() {
        super(ReportSettings.GROUP, "Reports", "Readers can report any public comment, without an account.");
        add(threshold);
    }

    @Override
    void show(ReportSettings settings) {
        threshold.show(settings.threshold());
    }

    @Override
    ReportSettings read() {
        return new ReportSettings(threshold.number());
    }

    @Override
    List<Checked> checked() {
        return List.of(threshold);
    }
}
