package dev.parley.kernel;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.BitSet;

/**
 * A text in a form in which texts that look the same are the same. ASCII stands for itself; what lies beyond is
 * replaced by the ASCII that it resembles, and marked, so that a match through a resemblance can be told from one
 * between plain words that merely resemble each other.
 *
 * @param text the form to be compared
 * @param replaced the places in it that were something else before
 */
record Reading(String text, BitSet replaced) {

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final int ASCII = 0x7F;

    /** The plain reading: folded case, compatible characters the same, nothing that can't be seen. */
    static Reading of(String source) {
        return new Reading(FOLDED.normalize(source), new BitSet());
    }

    /** The reading of small look-alikes. */
    static Reading resembling(String source) {
        return replaced(FOLDED.normalize(source));
    }

    /** The reading of look-alikes as they are written: capitals whose small letters resemble others, and the like. */
    static Reading resemblingAsWritten(String source) {
        return replaced(COMPOSED.normalize(source));
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    private static Reading replaced(String normal) {
        var text = new StringBuilder(normal.length());
        var replaced = new BitSet();
        normal.codePoints().forEach(character -> {
            var base = character <= ASCII
                    ? character
                    : APART.normalize(Character.toString(character)).codePointAt(0);
            if (base <= ASCII) {
                text.append(merged((char) Character.toLowerCase(base)));
            } else {
                // A mark that belongs to no letter, such as a stroke through it, disguises the one before.
                var seen = isUnseen(character) ? "" : Lookalikes.of(character);
                replaced.set(
                        Math.max(0, seen.isEmpty() ? text.length() - 1 : text.length()), text.length() + seen.length());
                text.append(seen);
            }
        });
        return new Reading(text.toString(), replaced);
    }

    // One stroke is i, l, 1 or a bar, and a ring o or 0, in whatever script it is written.
    private static char merged(char ascii) {
        return switch (ascii) {
            case 'i', '1', '|' -> 'l';
            case '0' -> 'o';
            default -> ascii;
        };
    }

    private static boolean isUnseen(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Loads Unicode's table of confusable characters when the first is met. */
    private static final class Lookalikes {

        private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();

        static String of(int character) {
            var skeleton = CHECKER.getSkeleton(UCharacter.toString(character)).replace("rn", "m");
            var seen = new StringBuilder();
            FOLDED.normalize(skeleton)
                    .codePoints()
                    .filter(one -> !isUnseen(one))
                    .forEach(one -> {
                        if (one <= ASCII) {
                            seen.append(merged((char) one));
                        } else {
                            seen.appendCodePoint(one);
                        }
                    });
            return seen.toString();
        }
    }
}
