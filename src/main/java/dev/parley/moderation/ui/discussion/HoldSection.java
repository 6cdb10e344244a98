package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.parley.kernel.Term;
import dev.parley.moderation.check.HoldSettings;
import java.util.List;

/** What a moderator wants to see first. */
final class HoldSection extends SettingsSection<HoldSettings> {

    static final String ABOUT_TERMS =
            "One a line, found inside words too: “press” is in “WordPress”. Write =press= for the "
                    + "whole word alone. Looked for in the text, name, address, web address, network address and user agent; "
                    + "case, look-alike letters and characters that can’t be seen make no difference.";

    private static final int MOST_LINKS = 100;

    private final WholeNumberField links = new WholeNumberField(
            "Hold a comment in the queue if it contains this many links or more",
            "The author’s own web address counts. 0 turns this off.",
            0,
            MOST_LINKS);
    private final LinesField terms = new LinesField("Comment moderation (held terms)", ABOUT_TERMS, Term::problem);
    private final Checkbox otherScript =
            new Checkbox("Hold a comment that is written in another script than the site and the article");

    HoldSection() {
        super(
                HoldSettings.GROUP,
                "Comment moderation",
                "What holds a comment in the queue, whoever wrote it. Moderators see which of these it was.");
        add(links, terms, otherScript);
    }

    @Override
    void show(HoldSettings settings) {
        links.show(settings.links());
        terms.show(settings.terms());
        otherScript.setValue(settings.otherScript());
    }

    @Override
    HoldSettings read() {
        return new HoldSettings(links.number(), terms.entries(), otherScript.getValue());
    }

    @Override
    List<Checked> checked() {
        return List.of(links, terms);
    }
}
