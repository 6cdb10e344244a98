package dev.parley.moderation;

import java.util.List;
import org.springframework.stereotype.Component;

/** The intake checks in their order. The first that refuses ends the matter; each that holds adds its signal. */
@Component
class RuleBook {

    private final List<IntakeCheck> checks;

    RuleBook(
            ArticleTakesComments article,
            ParentCanBeAnswered parent,
            Flood flood,
            EverythingWaits everythingWaits,
            AwaitsAkismet akismet) {
        this.checks = List.of(
                // Can it be taken at all?
                article,
                parent,
                // Is it too much?
                flood,
                // Does a moderator have to see it?
                everythingWaits,
                // Does someone outside have to see it?
                akismet);
    }

    List<IntakeCheck> checks() {
        return checks;
    }
}
