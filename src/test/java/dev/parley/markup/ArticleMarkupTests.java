package dev.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleMarkupTests {

    private final Markup markup = new Markup();

    @Test
    void headingsHaveIdsThatLinksCanLeadTo() {
        assertThat(article("## What's new\n\n[there](#whats-new)"))
                .contains("<h2 id=\"whats-new\">What&#39;s new</h2>", "<a href=\"#whats-new\">there</a>");
    }

    @Test
    void allHeadingsMoveDownWhereTheHighestWouldCompeteWithTheTitle() {
        assertThat(article("# One\n\n## Two\n\n###### Six"))
                .contains("<h2 id=\"one\">", "<h3 id=\"two\">", "<h6 id=\"six\">")
                .doesNotContain("<h1");
        assertThat(article("<h1>Raw</h1>\n\n### Three")).contains("<h2>Raw</h2>", "<h4 id=\"three\">");
        assertThat(article("## Two")).contains("<h2 id=\"two\">");
    }

    @Test
    void anIdThatThePageNeedsItselfGetsAPrefixInTheLinkToo() {
        assertThat(article("## Comments\n\n[up](#comments)"))
                .contains("<h2 id=\"section-comments\">", "href=\"#section-comments\"");
        assertThat(article("<p id=\"comment-7\">x</p>")).contains("id=\"section-comment-7\"");
    }

    @Test
    void tablesKeepTheirAlignment() {
        assertThat(article("| a | b |\n|:--|--:|\n| 1 | 2 |"))
                .contains("<th align=\"left\">a</th>", "<td align=\"right\">2</td>");
    }

    @Test
    void tasksAreShownAsBoxesThatNobodyCanTick() {
        var boxes = SafeHtml.article(markup.article("- [x] done\n- [ ] open")).select("input");
        assertThat(boxes).hasSize(2).allMatch(box -> box.attr("type").equals("checkbox") && box.hasAttr("disabled"));
        assertThat(boxes.get(0).hasAttr("checked")).isTrue();
        assertThat(boxes.eachAttr("aria-label")).containsExactly("Done", "To do");
        assertThat(article("<input type=\"text\" name=\"q\">")).doesNotContain("<input");
    }

    @Test
    void footnotesLeadThereAndBack() {
        assertThat(article("Text[^a].\n\n[^a]: The note."))
                .contains("href=\"#fn-a\"", "id=\"fnref-a\"", "id=\"fn-a\"", "href=\"#fnref-a\"")
                .contains("class=\"footnotes\"");
    }

    @Test
    void codeKeepsItsTextAndItsLanguage() {
        var html = article("```rust\nfn main() { let a = \"<b>&amp;{{\"; }\n```");
        assertThat(html).contains("<pre><code class=\"language-rust\">");
        assertThat(SafeHtml.article(new Html(html)).select("code").text())
                .isEqualTo("fn main() { let a = \"<b>&amp;{{\"; }");
    }

    @Test
    void imagesAreLoadedWhenTheyComeIntoView() {
        assertThat(article("![A cat](/media/cat.jpg \"Tom\")"))
                .contains("<img src=\"/media/cat.jpg\" alt=\"A cat\" title=\"Tom\" loading=\"lazy\" />");
        assertThat(article("<img src=\"https://a.example/b.png\" width=\"3\" height=\"4\">"))
                .contains("width=\"3\" height=\"4\"", "alt=\"\"", "loading=\"lazy\"");
    }

    @Test
    void imagesOfOtherKindsAreLeftOut() {
        assertThat(article("![x](data:image/png;base64,AAAA)")).doesNotContain("<img");
        assertThat(article("<img src=x onerror=alert(1)>")).doesNotContain("onerror");
    }

    @Test
    void harmlessHtmlStays() {
        assertThat(article("<details><summary>More</summary>\n\nHidden *text*\n\n</details>"))
                .contains("<details><summary>More</summary>", "<em>text</em>", "</details>");
        assertThat(article("<figure><img src=\"/a.png\" alt=\"A\"><figcaption>Caption</figcaption></figure>"))
                .contains("<figure><img", "<figcaption>Caption</figcaption></figure>");
        assertThat(article("H<sub>2</sub>O and <kbd>Ctrl</kbd>")).contains("<sub>2</sub>", "<kbd>Ctrl</kbd>");
    }

    @Test
    void strikethroughAndBareLinksWork() {
        assertThat(article("~~no~~ https://example.org/a"))
                .contains("<del>no</del>", "<a href=\"https://example.org/a\">");
    }

    @Test
    void scriptsAndStylesDisappear() {
        assertThat(article("<script>alert(1)</script><p style=\"color:red\" onclick=\"x()\">a</p>"))
                .doesNotContain("script", "style", "onclick")
                .contains("<p>a</p>");
        assertThat(article("[a](javascript:alert(1))")).contains("a").doesNotContain("href");
    }

    @Test
    void writingIsKeptInEveryScript() {
        var text = "Grüße 👩‍👩‍👧‍👦 שלום עולם مرحبا 日本語 e\u0301";
        assertThat(article(text)).contains(text);
    }

    @Test
    void anEmptyTextIsEmpty() {
        assertThat(article("")).isEmpty();
    }

    private String article(String markdown) {
        return markup.article(markdown).value();
    }
}
