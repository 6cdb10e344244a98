package dev.parley.comment.likeness;

import static com.ibm.icu.text.Normalizer2.getNFKCCasefoldInstance;

import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A text as the set of its overlapping pieces of {@value #LENGTH} characters. Case, marks, look-alike letters,
 * invisible characters, numbers and the addresses of links make no difference.
 */
final class Shingles {

    private static final int LENGTH = 5;
    // So much of a text says what it is; the rest would cost time.
    private static final int LONGEST = 4_000;

    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final long[] pieces;

    private Shingles(long[] pieces) {
        this.pieces = pieces;
    }

    static Shingles of(String text) {
        var folded = getNFKCCasefoldInstance().normalize(text.substring(0, Math.min(text.length(), LONGEST)));
        var words =
                words(NUMBER.matcher(LINK.matcher(folded).replaceAll(" link ")).replaceAll("0"));
        // Of a text that is nothing but a link, or nothing but signs, every character counts.
        var said = words.equals("link") ? words(folded) : words.isEmpty() ? folded.strip() : words;
        var letters = Skeletons.CHECKER.getSkeleton(said).codePoints().toArray();
        var last = Math.max(0, letters.length - LENGTH);
        return new Shingles(IntStream.rangeClosed(0, last)
                .mapToLong(from -> hash(letters, from, Math.min(letters.length, from + LENGTH)))
                .sorted()
                .distinct()
                .toArray());
    }

    /** The pieces, each as a number. */
    LongStream pieces() {
        return Arrays.stream(pieces);
    }

    /** How much of what is in either is in both, from 0 to 1 (Jaccard). */
    double likeness(Shingles other) {
        var common = 0;
        for (int mine = 0, theirs = 0; mine < pieces.length && theirs < other.pieces.length; ) {
            var order = Long.compare(pieces[mine], other.pieces[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return (double) common / (pieces.length + other.pieces.length - common);
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip();
    }

    private static long hash(int[] letters, int from, int to) {
        var hash = 0xcbf29ce484222325L;
        for (var at = from; at < to; at++) {
            hash = Mixing.mix(hash ^ letters[at]);
        }
        return hash;
    }

    /** Loads ICU's table of look-alikes when the first comment comes, not when the application starts. */
    private static final class Skeletons {
        static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    }
}
