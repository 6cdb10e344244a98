package dev.parley.comment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a comment came: what intake's checks look at while it is taken in. None of it is ever stored or logged, but for a
 * keyed mark of the network, and {@link #toString} shows nothing of it.
 *
 * @param network the network address that it came from
 * @param userAgent what its browser calls itself; empty when it doesn't
 * @param hidden what stands in the field that people don't see; empty as it should be
 * @param fillTime how long somebody was busy with the form; null when nobody measured that
 * @param proof the answer to the form's challenge; empty when there is none
 */
public record Delivery(
        String network,
        String userAgent,
        String hidden,
        @Nullable Duration fillTime,
        String proof) {

    /** The name of the form's field that people don't see. */
    public static final String HIDDEN_FIELD = "subject";

    /** The longest user agent that is looked at, in characters. */
    public static final int MAX_USER_AGENT = 500;

    /** A delivery of which nothing is known but where it came from. */
    public static Delivery from(String network) {
        return new Delivery(network, "", "", null, "");
    }

    @Override
    public String toString() {
        return "(a delivery)";
    }
}
