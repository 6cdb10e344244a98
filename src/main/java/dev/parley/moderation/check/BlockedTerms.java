package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.kernel.Terms;
import java.util.List;
import org.springframework.stereotype.Component;

/** “Disallowed comment keys”: rejects what a blocked term is found in. */
@Component
final class BlockedTerms implements IntakeCheck {

    private final Disallowed disallowed;
    private final Derived<List<String>, Terms> terms = new Derived<>(Terms::of);

    BlockedTerms(Disallowed disallowed) {
        this.disallowed = disallowed;
    }

    @Override
    public String name() {
        return "blocked-terms";
    }

    @Override
    public Verdict check(Candidate candidate) {
        return new TermSearch(terms.of(disallowed.settings().terms()))
                .in(candidate)
                .map(words -> disallowed.because(new Signal(name(), words + ", which is blocked")))
                .orElseGet(Verdict::pass);
    }
}
