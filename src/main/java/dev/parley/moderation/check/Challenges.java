package dev.parley.moderation.check;

import dev.parley.moderation.Challenge;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives out challenges while they are wanted. */
@Component
public final class Challenges {

    private final AttackWatch watch;
    private final ProofOfWork work;

    Challenges(AttackWatch watch, ProofOfWork work) {
        this.watch = watch;
        this.work = work;
    }

    /** A fresh challenge; nothing while browsers don't have to work. */
    public Optional<Challenge> next() {
        return watch.wantsProof() ? Optional.of(work.ask()) : Optional.empty();
    }
}
