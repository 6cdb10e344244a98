package dev.parley.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The readable part of an address: lower-case Latin letters and digits in groups joined by single hyphens.
 *
 * @param value the slug itself, 1 to {@value #MAX_LENGTH} characters
 */
public record Slug(String value) {

    public static final int MAX_LENGTH = 120;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern INSIDE_WORDS = Pattern.compile("['’ʹʺ`´]");
    private static final Pattern HYPHENS_AT_ENDS = Pattern.compile("^-+|-+$");

    /** @throws InvalidSlug when the value has another shape */
    public Slug {
        if (!isSlug(value)) {
            throw new InvalidSlug(value);
        }
    }

    /**
     * The slug of a title in any script, transliterated by ICU's rules (CLDR); {@code untitled} where nothing
     * of the title can be written in Latin letters or digits.
     */
    public static Slug of(String title) {
        var latin = Transliteration.TO_ASCII.transliterate(title);
        var words = BETWEEN_WORDS
                .matcher(INSIDE_WORDS.matcher(latin).replaceAll(""))
                .replaceAll("-");
        var trimmed = trimHyphens(words);
        var slug = trimmed.length() > MAX_LENGTH ? trimHyphens(cut(trimmed, MAX_LENGTH)) : trimmed;
        return new Slug(slug.isEmpty() ? "untitled" : slug);
    }

    /** The slug that a text is, if it is one. */
    public static Optional<Slug> read(String text) {
        return isSlug(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /** This slug with a number behind it, for when it is taken. */
    public Slug numbered(int number) {
        var suffix = "-" + number;
        return new Slug(trimHyphens(value.substring(0, Math.min(value.length(), MAX_LENGTH - suffix.length())))
                + suffix);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isSlug(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    private static String cut(String words, int length) {
        var atWord = words.lastIndexOf('-', length);
        return words.substring(0, atWord > length / 2 ? atWord : length);
    }

    private static String trimHyphens(String words) {
        return HYPHENS_AT_ENDS.matcher(words).replaceAll("");
    }

    /** Loads ICU's rules when the first title comes, not when the application starts. */
    private static final class Transliteration {
        static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }

    /** The text is no slug. */
    public static final class InvalidSlug extends RuntimeException {
        InvalidSlug(String value) {
            super("“" + value
                    + "” can't be an address: use lower-case letters a to z, digits and single hyphens, at most "
                    + MAX_LENGTH + " characters.");
        }
    }
}
