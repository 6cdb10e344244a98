package dev.parley.moderation.ui.discussion;

import dev.parley.moderation.ReasonList;
import dev.parley.moderation.Reasons;
import java.util.List;

/** The reasons that moderators choose from, and what writers are told. */
final class ReasonsSection extends SettingsSection<ReasonList> {

    private final LinesField reasons = new LinesField(
            "Reasons, one a line",
            "Name: what the writer of the comment is told. A reason that is taken out isn’t offered any more; what was "
                    + "decided for it keeps its words.",
            ReasonLines::problem,
            ReasonLines::problem);
    private ReasonList stored = Reasons.SETTINGS.defaults();

    ReasonsSection() {
        super(
                Reasons.SETTINGS,
                "Reasons for decisions",
                "Moderators may give one with a decision; writers of rejected comments read its public wording.");
        add(reasons);
    }

    @Override
    void show(ReasonList settings) {
        stored = settings;
        reasons.show(ReasonLines.of(settings));
    }

    @Override
    ReasonList read() {
        return ReasonLines.merge(stored, reasons.entries());
    }

    @Override
    List<Checked> checked() {
        return List.of(reasons);
    }
}
