package dev.parley.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Text of people whom nobody knows. Immutable, for any number of threads. */
final class CommentRenderer {

    // Addresses of mailboxes don't become links: nobody's address is made easier to collect.
    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.builder()
            .linkTypes(AutolinkType.URL, AutolinkType.WWW)
            .build());
    private static final Set<String> BLOCKS_OF_TEXT = Set.of("p", "li", "blockquote");

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
            .maxOpenBlockParsers(24)
            .maxInlineNesting(24)
            .postProcessor(new ImagesAsLinks())
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> CommentRenderer::direct)
            .build();
    private final CommentSanitizer sanitizer = new CommentSanitizer();

    String render(String source) {
        return sanitizer.sanitize(renderer.render(parser.parse(source)));
    }

    // Each block finds its own direction, so that a comment in Hebrew reads well on an English page.
    private static void direct(Node node, String element, Map<String, String> attributes) {
        if (BLOCKS_OF_TEXT.contains(element)) {
            attributes.put("dir", "auto");
        }
    }
}
