package dev.parley.kernel;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name looks: names that a person could take for one another have the same look, whatever letters, case, spacing
 * and decorations they are written with. In the manner of the skeletons of Unicode's UTS #39.
 *
 * @param value the form to be compared; not to be shown, and empty for a name in which nothing can be read
 */
public record NameLook(String value) {

    /** The longest look, in characters. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    // What people put before or after a name without being called so.
    private static final Set<String> DECORATIONS = words(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "sir",
            "the",
            "real",
            "official",
            "verified",
            "author",
            "writer",
            "editor",
            "owner",
            "founder",
            "team",
            "site",
            "blog",
            "support");

    // What the staff alone may call themselves.
    private static final Set<String> OFFICES = words(
            "admin", "admins", "administrator", "administrators", "moderator", "moderators", "staff", "webmaster");

    /** The look of a name. */
    public static NameLook of(String name) {
        return new NameLook(look(Reading.resembling(name)));
    }

    /**
     * The looks that a name can have, for finding those that it imitates: letters may resemble others as capitals, as
     * small letters or both.
     */
    public static Set<NameLook> allOf(String name) {
        return Stream.of(Reading.resembling(name), Reading.resemblingAsWritten(name))
                .map(reading -> new NameLook(look(reading)))
                .filter(look -> !look.value().isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the name says of itself that it belongs to the staff. */
    public static boolean claimsOffice(String name) {
        return Stream.of(Reading.resembling(name), Reading.resemblingAsWritten(name))
                .anyMatch(reading -> split(reading).stream().anyMatch(OFFICES::contains));
    }

    private static String look(Reading reading) {
        var words = split(reading);
        var bare = words.stream()
                .filter(word -> !DECORATIONS.contains(word) && !OFFICES.contains(word))
                .toList();
        var look = String.join("", bare.isEmpty() ? words : bare);
        return look.substring(0, Math.min(look.length(), MAX_LENGTH));
    }

    private static List<String> split(Reading reading) {
        return BETWEEN_WORDS
                .splitAsStream(merged(reading.text()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    // Two letters that stand so close that they look like one.
    private static String merged(String text) {
        return text.replace("rn", "m").replace("vv", "w");
    }

    private static Set<String> words(String... words) {
        return Arrays.stream(words)
                .map(word -> merged(Reading.resembling(word).text()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
