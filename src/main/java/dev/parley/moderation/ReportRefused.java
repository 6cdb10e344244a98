package dev.parley.moderation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A report was not taken; nothing of it is stored. */
public final class ReportRefused extends RuntimeException {

    private final @Nullable Duration retryAfter;

    private ReportRefused(String message, @Nullable Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    static ReportRefused notPublic() {
        return new ReportRefused("This comment is not public (any more).", null);
    }

    static ReportRefused tooFast(Duration retryAfter) {
        return new ReportRefused("Many reports came from this network in a short time.", retryAfter);
    }

    /** When to try again; null when that is of no use. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
