package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.kernel.Terms;
import dev.parley.settings.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** “Comment moderation”: holds what a held term is found in. */
@Component
final class HeldTerms implements IntakeCheck {

    private final Settings settings;
    private final Derived<List<String>, Terms> terms = new Derived<>(Terms::of);

    HeldTerms(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "held-terms";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var held = terms.of(settings.get(HoldSettings.GROUP).terms());
        return new TermSearch(held)
                .in(candidate)
                .map(words -> Verdict.hold(new Signal(name(), words)))
                .orElseGet(Verdict::pass);
    }
}
