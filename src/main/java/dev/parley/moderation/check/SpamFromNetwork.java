package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.comment.network.NetworkMarks;
import org.springframework.stereotype.Component;

/**
 * Tells moderators that spam came from the sender's network of late. It holds nothing: many people can share a network,
 * and the next customer of a provider can get it.
 */
@Component
final class SpamFromNetwork implements IntakeCheck {

    private static final int DAYS = 7;

    private final NetworkMarks networks;

    SpamFromNetwork(NetworkMarks networks) {
        this.networks = networks;
    }

    @Override
    public String name() {
        return NetworkMarks.CHECK;
    }

    @Override
    public Verdict check(Candidate candidate) {
        var past = networks.past(candidate.submission().delivery().network(), DAYS);
        return past.spam() == 0 ? Verdict.pass() : Verdict.note(new Signal(name(), words(past)));
    }

    static String words(NetworkMarks.Past past) {
        return "same network as %d%s marked as spam in the last %s"
                .formatted(
                        past.spam(),
                        past.orMore() ? " or more comments" : past.spam() == 1 ? " comment" : " comments",
                        past.days() == 1 ? "day" : past.days() + " days");
    }
}
