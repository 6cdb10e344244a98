package dev.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentMarkupTests {

    private final Markup markup = new Markup();

    @Test
    void emphasisCodeQuotesAndListsWork() {
        assertThat(comment("*a* **b** `c`"))
                .isEqualTo("<p dir=\"auto\"><em>a</em> <strong>b</strong> <code>c</code></p>\n");
        assertThat(comment("> said")).contains("<blockquote dir=\"auto\">", "<p dir=\"auto\">said</p>");
        assertThat(comment("- one\n- two")).contains("<ul>", "<li dir=\"auto\">one</li>");
        assertThat(comment("3. three")).contains("<ol start=\"3\">");
        assertThat(comment("```\nif (a < b)\n```")).contains("<pre><code>if (a &lt; b)\n</code></pre>");
    }

    @Test
    void lineBreaksAreKeptAsTyped() {
        assertThat(comment("one\ntwo\n\nthree"))
                .isEqualTo("<p dir=\"auto\">one<br />\ntwo</p>\n<p dir=\"auto\">three</p>\n");
    }

    @Test
    void linksTellSearchEnginesNotToFollowThem() {
        assertThat(comment("[a](https://example.org)"))
                .contains("<a href=\"https://example.org\" rel=\"nofollow ugc noopener noreferrer\">a</a>");
        assertThat(comment("see https://example.org/x and www.example.org"))
                .contains(">https://example.org/x</a>", ">www.example.org</a>");
    }

    @Test
    void htmlIsShownAndNotObeyed() {
        assertThat(comment("<b>bold</b> <script>alert(1)</script>"))
                .contains("&lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(comment("<div>\nblock\n</div>")).contains("&lt;div&gt;<br />");
    }

    @Test
    void headingsAndRulesStayText() {
        assertThat(comment("# Loud")).isEqualTo("<p dir=\"auto\"># Loud</p>\n");
        assertThat(comment("***")).contains("***").doesNotContain("<hr");
    }

    @Test
    void anImageIsALinkToIt() {
        assertThat(comment("![cat](https://example.org/cat.png)"))
                .contains("<a href=\"https://example.org/cat.png\"", ">cat</a>")
                .doesNotContain("<img");
        assertThat(comment("[![cat](https://a.example/c.png)](https://b.example/)"))
                .contains("<a href=\"https://b.example/\"", ">cat</a>")
                .doesNotContain("a.example");
        assertThat(comment("![](https://example.org/c.png)")).contains(">https://example.org/c.png</a>");
    }

    @Test
    void anAddressOfAMailboxIsNoLinkUnlessSomebodyMadeItOne() {
        assertThat(comment("write to ann@example.org")).doesNotContain("href");
        assertThat(comment("[mail](mailto:ann@example.org)")).contains("href=\"mailto:ann&#64;example.org\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](data:text/html,x)",
                "[a](//evil.example)",
                "[a](/admin/)",
                "[a](https://bank.example@evil.example/)",
                "[a](https://example.org/\u202Egpj.exe)",
                "[a](https://example.org/%E2%80%AEgpj.exe)",
                "[a](https://exam\u200Bple.org/)",
                "[a](ftp://example.org/)",
                "<javascript:alert(1)>"
            })
    void aLinkThatHidesWhereItLeadsIsText(String source) {
        assertThat(comment(source)).doesNotContain("href");
    }

    @Test
    void nothingInACommentHasAnIdOrAClass() {
        assertThat(comment("```rust\nx\n```\n\n[a][b]\n\n[b]: https://example.org \"t\""))
                .doesNotContain("class", "id=", "title");
    }

    @Test
    void writingIsKeptInEveryScript() {
        var text = "שלום, how are you? 👍🏽 مرحبا e\u0301";
        assertThat(comment(text)).contains(text);
    }

    private String comment(String source) {
        return markup.comment(source).value();
    }
}
