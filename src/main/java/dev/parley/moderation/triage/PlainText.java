package dev.parley.moderation.triage;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What is left of a text when its disguise is taken off: markup, entities, invisible characters, wide letters.
 *
 * @param shown the text with its capitals, for what they say about its style
 * @param folded the same in lower case and without accents, for what it says
 */
record PlainText(String shown, String folded) {

    // Spam says what it wants at the beginning or, as a link, at the end.
    private static final int HEAD = 2_500;
    private static final int TAIL = 500;

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\b[^>]{0,500}?\\bhref=[\"']([^\"'>]{0,1000})[\"'][^>]{0,500}>(.{0,1000}?)</a>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BREAK = Pattern.compile("<br\\s{0,3}/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-z!][^>]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_ITS_TARGET = Pattern.compile("\\d{1,2}:\\d\\d.*|[#@+].*|.*(://|www\\.).*");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    static PlainText of(String raw) {
        var shown = INVISIBLE
                .matcher(COMPATIBLE.normalize(withoutMarkup(HtmlUtils.htmlUnescape(shortened(raw)))))
                .replaceAll("");
        var folded =
                ACCENTS.matcher(APART.normalize(shown.toLowerCase(Locale.ROOT))).replaceAll("");
        return new PlainText(shown, TOGETHER.normalize(folded));
    }

    private static String shortened(String raw) {
        return raw.length() <= HEAD + TAIL ? raw : raw.substring(0, HEAD) + "\n" + raw.substring(raw.length() - TAIL);
    }

    private static String withoutMarkup(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var linked = ANCHOR.matcher(text).replaceAll(link -> Matcher.quoteReplacement(words(link)));
        var broken = BREAK.matcher(linked).replaceAll("\n");
        return HtmlUtils.htmlUnescape(TAG.matcher(broken).replaceAll(" "));
    }

    private static String words(MatchResult link) {
        var text = TAG.matcher(link.group(2)).replaceAll("").strip();
        return SAYS_ITS_TARGET.matcher(text).matches() ? " " + text + " " : " " + text + " " + link.group(1) + " ";
    }
}
