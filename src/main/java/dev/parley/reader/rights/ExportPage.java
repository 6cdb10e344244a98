package dev.parley.reader.rights;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** Writes an export as a page that can be read, printed and kept. */
final class ExportPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="robots" content="noindex"><title>%1$s</title><style>
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
            h2{margin-top:2.5rem}
            article{border-top:1px solid GrayText;padding:.5rem 0}
            dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.2rem 1rem;margin:0}
            dt{color:GrayText}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
            @media(max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}}
            </style></head><body><h1>%1$s</h1>
            """;

    private final StringBuilder page = new StringBuilder();

    private ExportPage() {}

    static String of(ReaderExport export) {
        var written = new ExportPage();
        var title = "What %s keeps of a reader".formatted(escaped(export.site()));
        written.page.append(HEAD.formatted(title));
        written.page.append("<p>Put together on ").append(export.at()).append(".</p>\n");
        written.thing(export.reader());
        export.holdings().forEach(written::section);
        return written.page.append("</body></html>\n").toString();
    }

    private void section(String name, List<Map<String, Object>> things) {
        page.append("<h2>").append(escaped(ExportTexts.words(name))).append("</h2>\n");
        if (things.isEmpty()) {
            page.append("<p>None.</p>\n");
        }
        things.forEach(thing -> {
            page.append("<article>");
            thing(thing);
            page.append("</article>\n");
        });
    }

    private void thing(Map<?, ?> facts) {
        page.append("<dl>");
        facts.forEach((name, fact) -> {
            page.append("<dt>").append(escaped(ExportTexts.words(String.valueOf(name))));
            page.append("</dt><dd dir=\"auto\">");
            fact(fact);
            page.append("</dd>");
        });
        page.append("</dl>");
    }

    private void fact(Object fact) {
        switch (fact) {
            case Map<?, ?> facts -> thing(facts);
            case List<?> list when list.isEmpty() -> page.append('–');
            case List<?> list -> {
                for (var one : list) {
                    page.append("<div>");
                    fact(one);
                    page.append("</div>");
                }
            }
            case Boolean truth -> page.append(truth ? "yes" : "no");
            default -> page.append(escaped(fact.toString()));
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
