package dev.parley.site.article;

import static dev.parley.site.article.CommentingReader.form;
import static dev.parley.site.article.CommentingReader.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.audit.AuditFilter;
import dev.parley.audit.AuditLog;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.consent.ConsentSettings;
import dev.parley.comment.consent.ConsentText;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderRegister;
import dev.parley.reader.command.Console;
import dev.parley.reader.rights.ReaderExport;
import dev.parley.reader.rights.ReaderExports;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Which text stood under the form when a comment was sent, and what is kept of that. */
@DatabaseTest
class ConsentTests {

    private static final String BOX = "id=\"consent\" name=\"consent\" type=\"checkbox\"";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private CommentList comments;

    @Autowired
    private ReaderRegister readers;

    @Autowired
    private ReaderExports exports;

    @Autowired
    private Console console;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Statements statements;

    private CommentingReader ann;

    @BeforeEach
    void anArticleIsOpen() {
        ann = new CommentingReader(web);
        newsroom.article("Spring is here");
    }

    @Test
    void nothingStandsUnderTheFormUntilSomebodyWritesIt() {
        assertThat(ann.page()).bodyText().doesNotContain("consent");

        assertThat(shownWith(taken(ann.send(form("Early", ann.token()))))).isEmpty();
    }

    @Test
    void aNewTextIsOnTheNextPageAndInItsForm() {
        ann.page();
        set("We keep your *address* encrypted. <b>[Privacy](https://blog.example/privacy)", false);

        assertThat(ann.page())
                .bodyText()
                .contains("We keep your <em>address</em> encrypted. &lt;b&gt;", "href=\"https://blog.example/privacy\"")
                .doesNotContain("I agree");
        set("Another text", true);
        assertThat(ann.page()).bodyText().contains("Another text", BOX).doesNotContain("encrypted");
        set("", false);
        assertThat(ann.page()).bodyText().doesNotContain("Another text", "consent");
    }

    @Test
    void aCommentRemembersTheTextThatItsReaderSaw() {
        var before = ann.token();
        set("First text", false);
        var first = ann.token();
        set("Second text", false);

        assertThat(shownWith(taken(ann.send(form("From before", before))))).isEmpty();
        assertThat(shownWith(taken(ann.send(form("From the first", first))))).contains("First text");
        assertThat(shownWith(taken(ann.send(form("From the second", ann.token())))))
                .contains("Second text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "7", "999999999999999999", "99999999999999999999", "-1", "x", ""})
    void aTextWrittenIntoATokenMakesItAForgery(String version) {
        set("Our rules", true);
        set("A notice", false);
        var parts = ann.token().split("\\.");
        assertThat(parts).hasSize(3);
        assertThat(parts[1]).isEqualTo("1");
        var signature = version.equals("1") ? parts[2].toLowerCase(Locale.ROOT) : parts[2];

        var answer = ann.send(form("Text to keep", parts[0] + "." + version + "." + signature));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Text to keep", "the form is a fresh one");
        assertThat(ann.send(form("Text to keep", parts[0] + "." + parts[2]))).hasStatus(422);
    }

    @Test
    void anExportHasTheVeryText() {
        set("Our **rules**", true);
        taken(ann.send(form("Agreed", ann.token()) + "&consent=1"));
        set("Our new rules", true);

        var json = JsonMapper.shared().readTree(export().json());

        assertThat(json.at("/comments/0/consent/textUnderTheForm").asString()).isEqualTo("Our **rules**");
        assertThat(json.at("/comments/0/consent/agreedTo").asBoolean()).isTrue();
        assertThat(json.at("/comments/0/consent/since").asString()).endsWith("Z");
        assertThat(export().html())
                .contains("Text under the form", "Our **rules**")
                .doesNotContain("Our new rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"erase", "erase --keep-comments"})
    void whoIsErasedHasAgreedToNothing(String command) {
        set("Our rules", false);
        var comment = taken(ann.send(form("Forget me", ann.token())));

        assertThat(console.run("ann@reader.example", command.split(" ")).status())
                .isZero();

        assertThat(comments.find(comment).orElseThrow().consentVersion()).isNull();
        assertThat(texts.history()).hasSize(1);
    }

    @Test
    void eachChangeIsAVersionThatStaysWithWhoMadeItAndWhen() {
        set("First text", false);
        set("Second text", true);
        set("First text", false);

        assertThat(texts.history())
                .extracting(ConsentText::source, ConsentText::box)
                .containsExactly(tuple("First text", false), tuple("Second text", true), tuple("First text", false));
        assertThat(texts.history()).extracting(ConsentText::version).containsExactly(2L, 1L, 0L);
        assertThat(texts.history()).extracting(ConsentText::by).hasSize(3).doesNotContainNull();
        newsroom.signIn(newsroom.moderator("Mo"));
        assertThat(audit.page(AuditFilter.ALL, null, 10).rows()).hasSize(3);
    }

    @Test
    void theTextCostsNoStatement() {
        var without = statements.during(() -> ann.page()).size();
        var sentWithout =
                statements.during(() -> ann.send(form("Without", ann.token()))).size();
        set("Our rules", true);

        assertThat(statements.during(() -> ann.page())).hasSize(without);
        assertThat(statements.during(() -> ann.send(form("With it", ann.token()) + "&consent=1")))
                .hasSizeLessThanOrEqualTo(sentWithout);
    }

    private void set(String text, boolean box) {
        newsroom.set(ConsentSettings.GROUP, new ConsentSettings(text, box));
    }

    private Optional<String> shownWith(CommentId comment) {
        return Optional.ofNullable(comments.find(comment).orElseThrow().consentVersion())
                .flatMap(texts::find)
                .map(ConsentText::source);
    }

    private ReaderExport export() {
        var reader = readers.find(EmailAddress.parse("ann@reader.example").orElseThrow());
        return exports.of(reader.orElseThrow(), null).orElseThrow();
    }
}
