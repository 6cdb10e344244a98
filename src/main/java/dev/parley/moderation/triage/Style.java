package dev.parley.moderation.triage;

import java.util.List;

/** How a text looks, whatever it says. */
final class Style {

    private static final String LINKS = "links";

    /** What each number says, as an explanation puts it. */
    static final List<String> NAMES = List.of(
            "its length",
            LINKS,
            LINKS,
            "capital letters",
            "letters of another script",
            "exclamation marks",
            "a question",
            "digits",
            "being very short",
            "a web address beside the name");

    // Style is told by a few numbers that lie between 0 and 1: half their weight is enough against so many words.
    private static final double WEIGHT = 0.5;
    private static final int ENOUGH_LETTERS = 8;
    private static final int FEW_WORDS = 4;

    private Style() {}

    static double[] of(PlainText plain, List<Token> tokens, String website) {
        var shown = plain.shown();
        long letters = shown.codePoints().filter(Character::isLetter).count();
        long words = tokens.stream().filter(Token::isWord).count();
        long links =
                tokens.stream().filter(token -> token.key().equals("⟦url⟧")).count();
        var style = new double[] {
            Math.min(Math.log1p((double) words) / 5, 1.2),
            Math.min(links, 3) / 3.0,
            links > 0 ? 1 : 0,
            letters > ENOUGH_LETTERS
                    ? share(shown.codePoints().filter(Character::isUpperCase).count(), letters)
                    : 0,
            share(shown.codePoints().filter(Style::isOfAnotherScript).count(), letters),
            Math.min(shown.chars().filter(c -> c == '!').count(), 6) / 6.0,
            shown.indexOf('?') >= 0 ? 1 : 0,
            share(shown.codePoints().filter(Character::isDigit).count(), shown.codePointCount(0, shown.length())),
            words <= FEW_WORDS ? 1 : 0,
            website.isBlank() ? 0 : 1,
        };
        for (int i = 0; i < style.length; i++) {
            style[i] *= WEIGHT;
        }
        return style;
    }

    /** What one of the numbers says about this text. */
    static String words(int number, List<Token> tokens) {
        var name = NAMES.get(number);
        return name.equals(LINKS) ? links(tokens) : name;
    }

    /** How many links it has. */
    static String links(List<Token> tokens) {
        long links = count(tokens);
        return links == 1 ? "1 link" : links + " links";
    }

    private static long count(List<Token> tokens) {
        return tokens.stream().filter(Token::isLink).count();
    }

    private static boolean isOfAnotherScript(int character) {
        return character > 0x24f && Character.isLetter(character);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
