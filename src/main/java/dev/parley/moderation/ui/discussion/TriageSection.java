package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.html.Paragraph;
import dev.parley.moderation.Triage;
import dev.parley.moderation.TriageSettings;
import java.util.List;

/** What the learned triage may do by itself, and what it has learned. */
final class TriageSection extends SettingsSection<TriageSettings> {

    private static final int MOST_PERCENT = 100;

    private final WholeNumberField markSpamFrom = new WholeNumberField(
            "Mark a comment as spam when it is this likely to be spam (percent)",
            "0 marks none: triage then only orders the queue. It never deletes and never publishes.",
            0,
            MOST_PERCENT);

    TriageSection(Triage triage) {
        super(
                TriageSettings.GROUP,
                "Learned triage",
                "Parley learns from your moderators’ decisions how likely a comment is spam; nothing leaves the site.");
        add(new Paragraph(triage.state().words() + "."), markSpamFrom);
    }

    @Override
    void show(TriageSettings settings) {
        markSpamFrom.show(settings.markSpamFrom());
    }

    @Override
    TriageSettings read() {
        return new TriageSettings(markSpamFrom.number());
    }

    @Override
    List<Checked> checked() {
        return List.of(markSpamFrom);
    }
}
