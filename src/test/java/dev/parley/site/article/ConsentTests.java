package dev.parley.site.article;

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
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Which text stood under the form when a comment was sent, and what becomes of who doesn't agree. */
@DatabaseTest
class ConsentTests {

    private static final String PAGE = "/articles/spring-is-here";
    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final Pattern OWN_PAGE = Pattern.compile("/comments/([0-9a-f-]{36})\\?key=.+");
    private static final String BOX = "id=\"consent\" name=\"consent\" type=\"checkbox\"";
    private static final String TICKED = "name=\"consent\" type=\"checkbox\" value=\"1\" required checked";

    // Comments are counted by network; each has one of its own.
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private CommentList comments;

    @Autowired
    private RespondForms forms;

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

    @BeforeEach
    void anArticleIsOpen() {
        newsroom.article("Spring is here");
    }

    @Test
    void nothingStandsUnderTheFormUntilSomebodyWritesIt() {
        assertThat(page()).bodyText().doesNotContain("consent");

        assertThat(shownWith(taken(send(form("Early", token()))))).isEmpty();
    }

    @Test
    void aNewTextIsOnTheNextPageAndInItsForm() {
        page();
        set("We keep your *address* encrypted. <b>[Privacy](https://blog.example/privacy)", false);

        assertThat(page())
                .bodyText()
                .contains("We keep your <em>address</em> encrypted. &lt;b&gt;", "href=\"https://blog.example/privacy\"")
                .doesNotContain("I agree");
        set("Another text", true);
        assertThat(page()).bodyText().contains("Another text", BOX).doesNotContain("encrypted");
        set("", false);
        assertThat(page()).bodyText().doesNotContain("Another text", "consent");
    }

    @Test
    void aCommentRemembersTheTextThatItsReaderSaw() {
        var before = token();
        set("First text", false);
        var first = token();
        set("Second text", false);

        assertThat(shownWith(taken(send(form("From before", before))))).isEmpty();
        assertThat(shownWith(taken(send(form("From the first", first))))).contains("First text");
        assertThat(shownWith(taken(send(form("From the second", token()))))).contains("Second text");
    }

    @Test
    void whoDoesNotAgreeIsAskedToAndLosesNothing() {
        set("Our rules", true);

        var answer = send(form("Kept text", token()));

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("Kept text", "value=\"Ann\"", "value=\"ann@reader.example\"", "Our rules")
                .contains("<a href=\"#consent\">", "id=\"consent-error\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"consent-error consent-text\"")
                .doesNotContain(TICKED);
        var comment = taken(send(form("Kept text", tokenIn(answer)) + "&consent=1"));
        assertThat(shownWith(comment)).contains("Our rules");
    }

    @Test
    void theTickStaysWhereSomethingElseIsToBeMended() {
        set("Our rules", true);

        assertThat(send(form("", token()) + "&consent=1")).bodyText().contains(TICKED);
    }

    @Test
    void whoAgreedToOneTextDidNotAgreeToTheNext() {
        set("Our rules", true);
        var old = token();
        set("Our new rules", true);

        var mended = send(form("", old) + "&consent=1");
        assertThat(mended).bodyText().contains("Our new rules", BOX).doesNotContain(TICKED);
        assertThat(shownWith(taken(send(form("As it was", old) + "&consent=1"))))
                .contains("Our rules");
    }

    @Test
    void whoSawNoBoxIsNotAskedForOne() {
        set("A notice", false);
        var old = token();
        set("Our rules", true);

        assertThat(shownWith(taken(send(form("Before the box", old))))).contains("A notice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "7", "999999999999999999", "99999999999999999999", "-1", "x", ""})
    void aTextWrittenIntoATokenMakesItAForgery(String version) {
        set("Our rules", true);
        set("A notice", false);
        var parts = token().split("\\.");
        assertThat(parts).hasSize(3);
        assertThat(parts[1]).isEqualTo("1");
        var signature = version.equals("1") ? parts[2].toLowerCase(Locale.ROOT) : parts[2];

        var answer = send(form("Text to keep", parts[0] + "." + version + "." + signature));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Text to keep", "the form is a fresh one");
        assertThat(send(form("Text to keep", parts[0] + "." + parts[2]))).hasStatus(422);
    }

    @Test
    void aFormThatIsSentOnceMoreShowsNoOtherTextThanItsToken() {
        set("Our rules", true);
        var typed = new CommentForm("Text", "Ann", "ann@reader.example", "", "", token());
        assertThat(forms.again(PAGE, typed).consent()).isNotNull();

        set("Our new rules", true);

        assertThat(forms.again(PAGE, typed).consent()).isNull();
    }

    @Test
    void anExportHasTheVeryText() {
        set("Our **rules**", true);
        taken(send(form("Agreed", token()) + "&consent=1"));
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
        var comment = taken(send(form("Forget me", token())));

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
        var without = statements.during(() -> page()).size();
        var sentWithout =
                statements.during(() -> send(form("Without", token()))).size();
        set("Our rules", true);

        assertThat(statements.during(() -> page())).hasSize(without);
        assertThat(statements.during(() -> send(form("With it", token()) + "&consent=1")))
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

    private MvcTestResult page() {
        return web.get().uri(PAGE).exchange();
    }

    private MvcTestResult send(String form) {
        var network = "2001:db8:c0:" + Integer.toHexString(NETWORKS.incrementAndGet()) + "::1";
        return web.post()
                .uri(PAGE + "/comments")
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }

    private static CommentId taken(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        var location = OWN_PAGE.matcher(String.valueOf(answer.getResponse().getHeader("Location")));
        assertThat(location.matches()).isTrue();
        return CommentId.parse(location.group(1));
    }

    private String token() {
        return tokenIn(page());
    }

    private static String tokenIn(MvcTestResult page) {
        try {
            var found = TOKEN.matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(String comment, String token) {
        return "comment=" + URLEncoder.encode(comment, StandardCharsets.UTF_8)
                + "&author=Ann&email=ann%40reader.example&url=&form_token="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
