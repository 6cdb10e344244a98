package dev.parley.moderation.check;

import dev.parley.kernel.Buckets;
import dev.parley.kernel.Network;
import dev.parley.moderation.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Refuses comments that come too fast from one reader or one network, or under one article. Networks are known in
 * memory alone, and forgotten when their bucket is full again.
 */
@Component
final class Flood implements IntakeCheck {

    private static final Logger log = LoggerFactory.getLogger(Flood.class);

    private final boolean enabled;
    private final Buckets readers;
    private final Buckets networks;
    private final Buckets articles;

    Flood(CommentsProperties properties, Clock clock) {
        var limits = properties.flood();
        this.enabled = limits.enabled();
        this.readers = new Buckets(limits.readerBurst(), limits.readerInterval(), clock);
        this.networks = new Buckets(limits.networkBurst(), limits.networkInterval(), clock);
        this.articles = new Buckets(limits.articleBurst(), limits.articleInterval(), clock);
        if (!enabled) {
            log.warn("Rate limits on comments are off (parley.comments.flood.enabled=false)");
        }
    }

    @Override
    public String name() {
        return "flood";
    }

    @Override
    public Verdict check(Candidate candidate) {
        if (!enabled) {
            return Verdict.pass();
        }
        var submission = candidate.submission();
        var reader = candidate.reader();
        var wait = Stream.of(
                        reader == null ? Duration.ZERO : readers.take(reader),
                        networks.take(Network.of(submission.delivery().network())),
                        articles.take(submission.article()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return wait.isZero() ? Verdict.pass() : Verdict.refuse(new Refusal.TooFast(wait));
    }
}
