package dev.parley.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may remain of an article's HTML. */
final class ArticleSanitizer {

    private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};
    private static final String[] BLOCKS = {
        "p",
        "div",
        "section",
        "aside",
        "blockquote",
        "pre",
        "hr",
        "br",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "figure",
        "figcaption",
        "details",
        "summary"
    };
    private static final String[] INLINES = {
        "a", "em", "strong", "b", "i", "u", "s", "del", "ins", "code", "kbd", "samp", "var", "sub", "sup", "mark",
        "small", "abbr", "cite", "q", "dfn", "time", "span", "bdi", "bdo", "ruby", "rt", "rp", "wbr"
    };
    private static final String[] TABLES = {"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"};

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,5}");
    private static final Pattern CODE_CLASS = Pattern.compile("language-[\\p{L}\\p{N}_+#.,:-]{1,60}");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");

    private final PolicyFactory policy;

    /** @param lowerHeadingsBy how many levels below its own each heading shall come out */
    ArticleSanitizer(int lowerHeadingsBy) {
        policy = text(structure(new HtmlPolicyBuilder(), lowerHeadingsBy)).toFactory();
    }

    String sanitize(String html) {
        return policy.sanitize(html);
    }

    private static HtmlPolicyBuilder structure(HtmlPolicyBuilder builder, int lowerHeadingsBy) {
        return builder.allowElements(BLOCKS)
                .allowElements(TABLES)
                .allowElements((name, attributes) -> lowered(name, lowerHeadingsBy), HEADINGS)
                .allowElements(ArticleSanitizer::checkbox, "input")
                .allowElements(ArticleSanitizer::lazy, "img")
                .allowAttributes("class")
                .matching(true, "footnotes")
                .onElements("section")
                .allowAttributes("align")
                .matching(true, "left", "center", "right")
                .onElements("th", "td")
                .allowAttributes("colspan", "rowspan")
                .matching(LENGTH)
                .onElements("th", "td")
                .allowAttributes("scope")
                .matching(true, "row", "col", "rowgroup", "colgroup")
                .onElements("th")
                .allowAttributes("start", "value")
                .matching(DIGITS)
                .onElements("ol", "li")
                .allowAttributes("open")
                .onElements("details")
                .allowAttributes("type", "checked", "disabled", "aria-label")
                .onElements("input");
    }

    private static HtmlPolicyBuilder text(HtmlPolicyBuilder builder) {
        return builder.allowElements(INLINES)
                .allowWithoutAttributes("span")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .matching((element, name, value) -> Anchors.link(value))
                .onElements("a")
                .allowAttributes("id")
                .matching((element, name, value) -> Anchors.id(value))
                .globally()
                .allowAttributes("title")
                .onElements("a", "abbr", "img", "dfn", "time")
                .allowAttributes("class")
                .matching(true, "footnote-backref")
                .onElements("a")
                .allowAttributes("class")
                .matching(true, "footnote-ref")
                .onElements("sup")
                .allowAttributes("aria-label")
                .onElements("a")
                .allowAttributes("class")
                .matching(CODE_CLASS)
                .onElements("code")
                .allowAttributes("datetime")
                .onElements("time", "del", "ins")
                .allowAttributes("src")
                .matching((element, name, value) -> value.startsWith("mailto:") ? null : value)
                .onElements("img")
                .allowAttributes("alt", "loading")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(LENGTH)
                .onElements("img")
                .allowAttributes("dir")
                .matching(true, "ltr", "rtl", "auto")
                .globally()
                .allowAttributes("lang")
                .matching(LANGUAGE)
                .globally();
    }

    private static String lowered(String heading, int by) {
        return "h" + Math.min(6, heading.charAt(1) - '0' + by);
    }

    // A task's mark is to be seen, not used.
    private static @Nullable String checkbox(String element, List<String> attributes) {
        if (!"checkbox".equals(Attributes.get(attributes, "type"))) {
            return null;
        }
        var done = Attributes.get(attributes, "checked") != null;
        attributes.clear();
        attributes.addAll(List.of("type", "checkbox", "disabled", "", "aria-label", done ? "Done" : "To do"));
        if (done) {
            attributes.addAll(List.of("checked", ""));
        }
        return element;
    }

    private static @Nullable String lazy(String element, List<String> attributes) {
        if (Attributes.get(attributes, "src") == null) {
            return null;
        }
        Attributes.set(attributes, "loading", "lazy");
        if (Attributes.get(attributes, "alt") == null) {
            Attributes.set(attributes, "alt", "");
        }
        return element;
    }
}
