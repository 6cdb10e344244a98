package dev.parley.moderation.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts folded text into words and kinds of things. */
final class Tokens {

    private static final String SITE_ENDS =
            "com|net|org|info|biz|ru|tv|me|ly|gl|io|co|be|de|uk|fr|it|es|br|in|xyz|club|shop|online|site|top|eu|us";

    private static final Pattern TOKEN = Pattern.compile(String.join(
            "|",
            "(?<link>(?:https?://|www\\.)[^\\s<>\"'()\\[\\]]+"
                    + "|(?<![\\p{L}\\p{N}@._-])[a-z0-9][a-z0-9.-]{1,80}\\.(?:" + SITE_ENDS
                    + ")\\b(?![@.]\\w)(?:/[^\\s<>\"()\\[\\]]*)?"
                    + "|(?<![\\p{L}\\p{N}@._-])[a-z0-9][a-z0-9-]{1,60}(?:\\s?\\.\\s?|\\s?[(\\[]dot[)\\]]\\s?|\\sdot\\s)"
                    + "(?:com|net|org)\\b)",
            "(?<watch>/?watch\\?v=\\S+)",
            "(?<mail>[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w)",
            "(?<time>(?<!\\d)\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d))",
            "(?<money>[$€£]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?[$€£])",
            "(?<phone>\\+\\d[\\d ()-]{6,}\\d|\\b\\d{3,4}-\\d{3,4}-\\d{3,4}\\b)",
            "(?<at>(?<!\\w)@[a-z0-9_.]+)",
            "(?<tag>(?<!\\w)#\\p{L}[\\p{L}\\p{N}_]*)",
            "(?<word>[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*(?:[0134578]+[\\p{L}]+)*)",
            "(?<number>\\p{Nd}[\\p{Nd}.,]*\\p{Nd}|\\p{Nd})",
            "(?<mark>[!?$€£@#+:])"));

    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Pattern ELONGATED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final List<Token> found = new ArrayList<>();

    private Tokens() {}

    static List<Token> of(String folded) {
        var tokens = new Tokens();
        TOKEN.matcher(folded).results().forEach(tokens::add);
        return tokens.found;
    }

    private void add(MatchResult match) {
        var text = match.group();
        if (match.group("word") != null) {
            words(text);
        } else if (match.group("mark") != null) {
            found.add(new Token(text, text));
        } else if (match.group("number") != null) {
            found.add(number(text));
        } else if (match.group("link") != null) {
            link(text);
        } else {
            kinds(match, text);
        }
    }

    private void kinds(MatchResult match, String text) {
        for (var kind : List.of("watch", "mail", "time", "money", "phone", "at", "tag")) {
            if (match.group(kind) != null) {
                if (kind.equals("watch")) {
                    found.add(Token.kind("url", "a link"));
                }
                found.add(Token.kind(kind, KindWords.of(kind, text)));
            }
        }
    }

    private void link(String text) {
        var kind = LinkKind.of(text);
        found.add(Token.kind("url", "a link"));
        found.add(Token.kind(kind.name(), kind.words()));
    }

    private void words(String text) {
        var undisguised = Disguise.off(text.replace("'", "").replace("’", ""));
        for (var part : WORD_AND_NUMBER.split(undisguised)) {
            if (Character.isDigit(part.codePointAt(0))) {
                found.add(number(part));
            } else {
                word(part, part.equals(undisguised) ? text : part);
            }
        }
    }

    private void word(String word, String shown) {
        var calm = ELONGATED.matcher(word).replaceAll("$1");
        if (!calm.equals(word)) {
            found.add(Token.kind("long", "drawn-out words"));
        }
        found.add(new Token(calm, shown));
    }

    private static Token number(String text) {
        var digits = text.codePoints().filter(Character::isDigit).count();
        return YEAR.matcher(text).matches()
                ? Token.kind("year", "a year")
                : Token.kind("n" + Math.min(digits, 7), digits > 4 ? "a large number" : "a number");
    }
}
