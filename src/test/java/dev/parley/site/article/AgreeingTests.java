package dev.parley.site.article;

import static dev.parley.site.article.CommentingReader.PAGE;
import static dev.parley.site.article.CommentingReader.form;
import static dev.parley.site.article.CommentingReader.taken;
import static dev.parley.site.article.CommentingReader.tokenIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.consent.ConsentSettings;
import dev.parley.comment.consent.ConsentText;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A box under the form is to be ticked, and what becomes of who does not agree. */
@DatabaseTest
class AgreeingTests {

    private static final String BOX = "id=\"consent\" name=\"consent\" type=\"checkbox\"";
    private static final String TICKED = "name=\"consent\" type=\"checkbox\" value=\"1\" required checked";

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

    private CommentingReader ann;

    @BeforeEach
    void anArticleIsOpen() {
        ann = new CommentingReader(web);
        newsroom.article("Spring is here");
    }

    @Test
    void whoDoesNotAgreeIsAskedToAndLosesNothing() {
        set("Our rules", true);

        var answer = ann.send(form("Kept text", ann.token()));

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("Kept text", "value=\"Ann\"", "value=\"ann@reader.example\"", "Our rules")
                .contains("<a href=\"#consent\">", "id=\"consent-error\"")
                .contains("aria-invalid=\"true\" aria-describedby=\"consent-error consent-text\"")
                .doesNotContain(TICKED);
        var comment = taken(ann.send(form("Kept text", tokenIn(answer)) + "&consent=1"));
        assertThat(shownWith(comment)).contains("Our rules");
    }

    @Test
    void theTickStaysWhereSomethingElseIsToBeMended() {
        set("Our rules", true);

        assertThat(ann.send(form("", ann.token()) + "&consent=1")).bodyText().contains(TICKED);
    }

    @Test
    void whoAgreedToOneTextDidNotAgreeToTheNext() {
        set("Our rules", true);
        var old = ann.token();
        set("Our new rules", true);

        var mended = ann.send(form("", old) + "&consent=1");
        assertThat(mended).bodyText().contains("Our new rules", BOX).doesNotContain(TICKED);
        assertThat(shownWith(taken(ann.send(form("As it was", old) + "&consent=1"))))
                .contains("Our rules");
    }

    @Test
    void whoSawNoBoxIsNotAskedForOne() {
        set("A notice", false);
        var old = ann.token();
        set("Our rules", true);

        assertThat(shownWith(taken(ann.send(form("Before the box", old))))).contains("A notice");
    }

    @Test
    void aFormThatIsSentOnceMoreShowsNoOtherTextThanItsToken() {
        set("Our rules", true);
        var typed = new CommentForm("Text", "Ann", "ann@reader.example", "", "", ann.token());
        assertThat(forms.again(PAGE, typed).consent()).isNotNull();

        set("Our new rules", true);

        assertThat(forms.again(PAGE, typed).consent()).isNull();
    }

    private void set(String text, boolean box) {
        newsroom.set(ConsentSettings.GROUP, new ConsentSettings(text, box));
    }

    private Optional<String> shownWith(CommentId comment) {
        return Optional.ofNullable(comments.find(comment).orElseThrow().consentVersion())
                .flatMap(texts::find)
                .map(ConsentText::source);
    }
}
