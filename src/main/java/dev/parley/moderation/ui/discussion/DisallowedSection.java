package dev.parley.moderation.ui.discussion;

import dev.parley.kernel.Term;
import dev.parley.moderation.check.DisallowedSettings;
import java.util.List;

/** What is not wanted at all. */
final class DisallowedSection extends SettingsSection<DisallowedSettings> {

    private final LinesField terms =
            new LinesField("Disallowed comment keys (blocked terms)", HoldSection.ABOUT_TERMS, Term::problem);
    private final LinesField domains = new LinesField(
            "Blocked domains",
            "One a line, such as example.com, which blocks links to www.example.com too.",
            DisallowedSettings::domainProblem);
    private final LinesField networks = new LinesField(
            "Blocked networks",
            "One a line: an address, or a network such as 192.0.2.0/24 or 2001:db8::/32.",
            DisallowedSettings::networkProblem);
    private final ChoiceField<Boolean> asSpam =
            new ChoiceField<>("Such comments become", List.of(false, true), spam -> spam ? "Spam" : "Rejected");

    DisallowedSection() {
        super(
                DisallowedSettings.GROUP,
                "Disallowed comments",
                "They are stored, so that a mistake can be undone, and nobody has to decide about them. "
                        + "Blocked readers are treated the same way.");
        add(terms, domains, networks, asSpam);
    }

    @Override
    void show(DisallowedSettings settings) {
        terms.show(settings.terms());
        domains.show(settings.domains());
        networks.show(settings.networks());
        asSpam.setValue(settings.asSpam());
    }

    @Override
    DisallowedSettings read() {
        return new DisallowedSettings(terms.entries(), domains.entries(), networks.entries(), asSpam.getValue());
    }

    @Override
    List<Checked> checked() {
        return List.of(terms, domains, networks);
    }
}
