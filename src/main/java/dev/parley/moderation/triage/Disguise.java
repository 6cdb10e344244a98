package dev.parley.moderation.triage;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Takes look-alike letters and digits out of a word. */
final class Disguise {

    private static final SpoofChecker LOOK_ALIKES = new SpoofChecker.Builder().build();
    private static final Map<Integer, String> DIGITS_AS_LETTERS =
            Map.of((int) '0', "o", (int) '1', "i", (int) '3', "e", (int) '4', "a", (int) '5', "s", (int) '7', "t");

    private Disguise() {}

    static String off(String word) {
        var letters = isMixed(word) ? latin(word) : word;
        return letters.chars().anyMatch(Character::isDigit) ? digitsRead(letters) : letters;
    }

    /** Digits are read as letters where that makes a word of the lexicon: "ch4nnel", but not "mp3player". */
    private static String digitsRead(String word) {
        var read = mapped(word, letter -> DIGITS_AS_LETTERS.getOrDefault(letter, Character.toString(letter)));
        return Lexicon.BUILT_IN.conceptOf(read).isPresent() ? read : word;
    }

    private static boolean isMixed(String word) {
        return word.chars().anyMatch(letter -> letter < 128 && Character.isLetter(letter))
                && word.codePoints().anyMatch(Disguise::isForeign);
    }

    private static boolean isForeign(int letter) {
        var script = letter < 128 ? UScript.LATIN : UScript.getScript(letter);
        return script == UScript.CYRILLIC || script == UScript.GREEK || script == UScript.CHEROKEE;
    }

    private static String latin(String word) {
        return mapped(
                word,
                letter -> isForeign(letter)
                        ? LOOK_ALIKES.getSkeleton(Character.toString(letter)).toLowerCase(Locale.ROOT)
                        : Character.toString(letter));
    }

    private static String mapped(String word, IntFunction<String> letter) {
        return word.codePoints().mapToObj(letter).collect(Collectors.joining());
    }
}
