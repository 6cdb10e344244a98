package dev.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a comment: what the checks said, and what else was found out from its text. */
@Embeddable
class Evidence {

    @Column(length = 1_000_000)
    @Convert(converter = SignalsConverter.class)
    private List<Signal> signals;

    private @Nullable Double spamScore;

    // Computed by the database, for ordering.
    @Column(insertable = false, updatable = false)
    private @Nullable Double orderScore;

    @Column(insertable = false, updatable = false)
    private @Nullable Double queueScore;

    private @Nullable UUID similarGroup;

    @Column(length = Findings.MAX_DOMAIN)
    private @Nullable String linkDomain;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    private Evidence(List<Signal> signals, Findings findings) {
        this.signals = signals;
        this.spamScore = findings.spamScore();
        this.linkDomain = findings.linkDomain();
        this.similarGroup =
                findings.similarGroup() == null ? null : findings.similarGroup().value();
    }

    /** What intake says. */
    static Evidence of(NewComment judged, FirstLook.Facts facts) {
        return new Evidence(judged.signals(), facts.with(judged.findings()));
    }

    /** For a comment that nobody judges, or of which nothing is left. */
    static Evidence none() {
        return new Evidence(List.of(), Findings.NONE);
    }

    /**
     * What intake says of a new text. What other checks than these said before stays.
     *
     * @param checks the names of the checks that were made
     */
    Evidence revised(NewComment judged, Set<String> checks, FirstLook.Facts facts) {
        var others = signals.stream().filter(signal -> !checks.contains(signal.check()));
        return new Evidence(Stream.concat(judged.signals().stream(), others).toList(), facts.with(judged.findings()));
    }

    @Nullable
    Double spamScore() {
        return spamScore;
    }
}
