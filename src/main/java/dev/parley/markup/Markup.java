package dev.parley.markup;

import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns Markdown into HTML that is safe to show. Never throws, whatever the text is: what can't be rendered
 * comes out as plain paragraphs.
 */
@Component
public class Markup {

    private static final Logger log = LoggerFactory.getLogger(Markup.class);
    private static final int LONGEST_ARTICLE = 1_000_000;
    private static final int LONGEST_COMMENT = 100_000;

    private final ArticleRenderer articles = new ArticleRenderer();
    private final CommentRenderer comments = new CommentRenderer();

    /**
     * The text of an article: all of CommonMark with tables, task lists, strikethrough, footnotes, bare links and
     * ids on headings, and harmless raw HTML. The highest heading is at most an {@code h2}, because the title of
     * the page is its {@code h1}.
     */
    public Html article(String markdown) {
        return render(markdown, LONGEST_ARTICLE, articles::render);
    }

    /**
     * The text of a comment: emphasis, links, code, quotes, lists and line breaks as they were typed. Everything
     * else, raw HTML among it, is shown as text.
     */
    public Html comment(String source) {
        return render(source, LONGEST_COMMENT, comments::render);
    }

    private static Html render(String source, int longest, UnaryOperator<String> renderer) {
        if (source.length() > longest) {
            return new Html(PlainText.paragraphs(source));
        }
        try {
            return new Html(Characters.plain(renderer.apply(source)));
        } catch (RuntimeException | StackOverflowError e) {
            // The text itself stays out of the log.
            log.warn(
                    "A text of {} characters could not be rendered: {}",
                    source.length(),
                    e.getClass().getName());
            return new Html(PlainText.paragraphs(source));
        }
    }
}
