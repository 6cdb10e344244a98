package dev.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.corpora.Corpora;
import dev.parley.corpora.Post;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What thousands of hostile strings and hundreds of real articles become. */
class CorporaMarkupTests {

    private final Markup markup = new Markup();

    @Test
    void noInjectionStringGetsThrough() {
        assertThat(Corpora.jsonLines("xss/payloads.jsonl"))
                .hasSizeGreaterThan(5_000)
                .allSatisfy(this::isSafe);
    }

    @Test
    void nothingThatSanitizersAreTestedWithGetsThrough() {
        assertThat(Corpora.json("xss/dompurify-cases.json"))
                .isNotEmpty()
                .allSatisfy(test -> isSafe(test.get("payload").asString()));
    }

    @Test
    void stringsThatBreakProgramsBreakNothingHere() {
        assertThat(Corpora.json("text/naughty-strings.json")).isNotEmpty().allSatisfy(text -> isSafe(text.asString()));
    }

    @Test
    void examplesOfTheSpecificationAreSafeAndAlmostAllReadAsItSays() {
        var examples = Corpora.json("text/commonmark-spec.json");
        var different = new ArrayList<String>();
        for (var example : examples) {
            isSafe(example.get("markdown").asString());
            if (!readsAsSpecified(example)) {
                different.add(example.get("markdown").asString());
            }
        }
        // The rest is raw HTML that the sanitizer drops, and what the extensions read otherwise than the core.
        assertThat(different).as("examples with another text").hasSizeLessThan(examples.size() / 20);
    }

    @Test
    void realArticlesKeepTheirCodeAndTheirLinks() {
        var posts = Corpora.posts();
        assertThat(posts).hasSizeGreaterThan(200);
        posts.forEach(this::isWhole);
    }

    private void isSafe(String text) {
        SafeHtml.article(markup.article(text));
        SafeHtml.comment(markup.comment(text));
    }

    private boolean readsAsSpecified(JsonNode example) {
        // The file writes tabs as arrows.
        var markdown = example.get("markdown").asString().replace('→', '\t');
        var ours = SafeHtml.article(markup.article(markdown));
        return ours.text()
                .equals(Jsoup.parseBodyFragment(example.get("html").asString().replace('→', '\t'))
                        .text());
    }

    private void isWhole(Post post) {
        var written = new CodeAndLinks();
        Parser.builder().build().parse(post.body()).accept(written);
        var page = SafeHtml.article(markup.article(post.body()));
        assertThat(page.select("h1")).as(post.name()).isEmpty();
        var code = page.select("pre > code").stream().map(Element::wholeText).toList();
        var links = page.select("a[href]").eachAttr("href");
        // There is more of both: what the core alone, without footnotes and tables, takes for text.
        assertThat(code.containsAll(written.code)).as("code of %s", post.name()).isTrue();
        assertThat(links.containsAll(written.links))
                .as("links of %s", post.name())
                .isTrue();
    }

    private static final class CodeAndLinks extends AbstractVisitor {

        private final List<String> code = new ArrayList<>();
        private final List<String> links = new ArrayList<>();

        @Override
        public void visit(FencedCodeBlock block) {
            code.add(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code.add(block.getLiteral());
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }
    }
}
