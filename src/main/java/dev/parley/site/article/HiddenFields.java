package dev.parley.site.article;

import dev.parley.comment.Delivery;
import dev.parley.kernel.Text;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the form that no person fills in.
 *
 * @param token the form's token
 * @param trap the field that people don't see; empty as it should be
 * @param seconds how long somebody was busy with the form, as its script says; empty without the script
 * @param proof the answer to the form's challenge; empty when there is none
 */
record HiddenFields(String token, String trap, String seconds, String proof) {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,3})?");
    private static final int MILLIS = 1_000;

    HiddenFields {
        token = Text.cleanLine(token);
        trap = Text.cleanLine(trap);
        seconds = SECONDS.matcher(seconds).matches() ? seconds : "";
    }

    @Override
    public String toString() {
        return "(hidden fields)";
    }

    static HiddenFields of(FormBody body) {
        return new HiddenFields(
                body.value("form_token"),
                body.value(Delivery.HIDDEN_FIELD),
                body.value("fill_seconds"),
                body.value("altcha"));
    }

    static HiddenFields ofToken(String token) {
        return new HiddenFields(token, "", "", "");
    }

    /** For the next sending: the time goes on, and the proof has to be a new one. */
    HiddenFields withToken(String fresh) {
        return new HiddenFields(fresh, "", seconds, "");
    }

    /** How long somebody was busy with the form; null when nobody measured that. */
    @Nullable
    Duration fillTime() {
        return seconds.isEmpty() ? null : Duration.ofMillis((long) (Double.parseDouble(seconds) * MILLIS));
    }
}
