package dev.parley.kernel;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Brings text that people send into the one form in which it is stored. */
public final class Text {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|\u0085|\u2028|\u2029");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\uFFFE\uFFFF]");
    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    private Text() {}

    /**
     * The text in Unicode's normal form C, lines ended by a line feed, without control characters (NUL among
     * them) and with each lone surrogate replaced by U+FFFD, so that each database stores it and gives it back
     * as it is.
     */
    public static String clean(String text) {
        var lines = LINE_ENDS.matcher(text).replaceAll("\n");
        var printable = CONTROLS.matcher(lines).replaceAll("");
        var wellFormed = LONE_SURROGATES.matcher(printable).replaceAll("\uFFFD");
        return Normalizer2.getNFCInstance().normalize(wellFormed);
    }

    /** {@linkplain #clean Cleaned} text of one line: no line feeds or tabs, no space at the ends. */
    public static String cleanLine(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** The length as a person counts it, in Unicode code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
