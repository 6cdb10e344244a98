package dev.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML as a browser does and looks for anything that could run or lead astray. */
final class SafeHtml {

    private static final Set<String> DANGEROUS = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "button",
            "select",
            "textarea",
            "svg",
            "math",
            "base",
            "link",
            "meta",
            "template",
            "noscript",
            "title",
            "frame",
            "frameset",
            "applet",
            "audio",
            "video",
            "source");
    private static final Set<String> COMMENT_ELEMENTS =
            Set.of("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a");
    private static final Set<String> COMMENT_ATTRIBUTES = Set.of("href", "rel", "dir", "start");

    private SafeHtml() {}

    /** Fails if the HTML has an element, an attribute or an address that can run something. */
    static Document article(Html html) {
        var document = Jsoup.parseBodyFragment(html.value());
        for (var element : document.body().select("body *")) {
            if (DANGEROUS.contains(element.normalName())) {
                throw new AssertionError("There is a <" + element.normalName() + "> in " + html);
            }
            element.attributes().forEach(attribute -> harmless(element, attribute));
        }
        return document;
    }

    /** Fails if the HTML has anything that is not on the short list for comments. */
    static Document comment(Html html) {
        var document = article(html);
        for (var element : document.body().select("body *")) {
            if (!COMMENT_ELEMENTS.contains(element.normalName())) {
                throw new AssertionError("There is a <" + element.normalName() + "> in " + html);
            }
            element.attributes()
                    .forEach(attribute -> assertThat(COMMENT_ATTRIBUTES).contains(attribute.getKey()));
            if (element.hasAttr("href")) {
                assertThat(element.attr("rel")).isEqualTo("nofollow ugc noopener noreferrer");
            }
        }
        return document;
    }

    private static void harmless(Element element, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction", "srcset", "xlink:href");
        if (name.equals("href") || name.equals("src") || name.equals("cite")) {
            assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                    .as("%s of <%s>", name, element.normalName())
                    .matches("(?s)(?:https?:|mailto:|[^:]*(?:$|[/?#])).*");
        }
    }
}
