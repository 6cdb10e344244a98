package dev.parley.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of people who may write articles. Immutable, for any number of threads. */
final class ArticleRenderer {

    private static final List<Extension> EXTENSIONS = List.of(
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            HeadingAnchorExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListItemsExtension.create());
    private static final Pattern TOP_HEADING = Pattern.compile("<h1[\\s>/]", Pattern.CASE_INSENSITIVE);

    // Rendering recurses into each level; the bounds keep it far from the end of a thread's stack.
    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(100)
            .maxInlineNesting(100)
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private final ArticleSanitizer sanitizer = new ArticleSanitizer(0);
    private final ArticleSanitizer loweringSanitizer = new ArticleSanitizer(1);

    String render(String markdown) {
        var html = renderer.render(parser.parse(markdown));
        var safe = TOP_HEADING.matcher(html).find() ? loweringSanitizer : sanitizer;
        return safe.sanitize(html);
    }
}
