package dev.parley.notification.paper;

import dev.parley.kernel.Text;
import java.util.regex.Pattern;

/** Shortens what people wrote for a mail. What looks like an address is left out: mail travels far and is kept long. */
public final class Excerpts {

    private static final int EXCERPT = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()\\[\\],;:\"]+@[^\\s@<>()\\[\\],;:\"]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpts() {}

    /** How a text begins, in one line. */
    public static String of(String text) {
        var line = withoutAddresses(SPACE.matcher(text.strip()).replaceAll(" "));
        if (Text.length(line) <= EXCERPT) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, EXCERPT));
        var atWord = cut.lastIndexOf(' ');
        return (atWord > cut.length() / 2 ? cut.substring(0, atWord) : cut) + "…";
    }

    /** The name that somebody gave. */
    public static String name(String name) {
        return withoutAddresses(Text.cleanLine(name));
    }

    private static String withoutAddresses(String line) {
        return ADDRESS.matcher(line).replaceAll("(address left out)");
    }
}
