package dev.parley.site.cache;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptedEncodings {

    private AcceptedEncodings() {}

    /** Whether gzip is accepted; a header that can't be understood accepts nothing. */
    static boolean allowGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        // What browsers send.
        if (header.startsWith("gzip, deflate") && header.indexOf(';') < 0) {
            return true;
        }
        var gzip = -1.0;
        var any = -1.0;
        for (var start = 0; start < header.length(); ) {
            var end = endOf(header, ',', start);
            var coding = nameOf(header.substring(start, end));
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                gzip = weightOf(header.substring(start, end));
            } else if (coding.equals("*")) {
                any = weightOf(header.substring(start, end));
            }
            start = end + 1;
        }
        return gzip >= 0 ? gzip > 0 : any > 0;
    }

    private static String nameOf(String element) {
        return element.substring(0, endOf(element, ';', 0)).strip().toLowerCase(Locale.ROOT);
    }

    private static double weightOf(String element) {
        var semicolon = element.indexOf(';');
        if (semicolon < 0) {
            return 1;
        }
        var parameter = element.substring(semicolon + 1).strip().toLowerCase(Locale.ROOT);
        if (!parameter.startsWith("q=")) {
            return 1;
        }
        try {
            return Double.parseDouble(parameter.substring(2));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int endOf(String text, char separator, int from) {
        var at = text.indexOf(separator, from);
        return at < 0 ? text.length() : at;
    }
}
