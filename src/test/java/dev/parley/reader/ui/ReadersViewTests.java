package dev.parley.reader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Role;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Status;
import dev.parley.reader.RevealReason;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator at the readers' files. */
@DatabaseTest
class ReadersViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentList comments;

    private ArticleId article;
    private CommentId comment;
    private ReadersView view;

    @BeforeEach
    void aReaderWrote() {
        newsroom.signIn(newsroom.staff("Theo", Role.ADMINISTRATOR));
        article = newsroom.article("Spring is here");
        comment = newsroom.commentOn(article).by("Ann").sent();
        view = navigate(ReadersView.class);
    }

    @Test
    void findsTheReaderByTheExactAddressWhichStaysNowhere() {
        find("ANN@reader.example");

        assertThat(page()).contains("kept, sealed", "a domain of their own").doesNotContainIgnoringCase("ann@");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void findsTheReaderByTheAddressOfAComment() {
        find("https://site.example/articles/spring-is-here#comment-" + comment);

        assertThat(page()).contains("This reader");
    }

    @Test
    void saysThatNobodyWasFound() {
        find("nobody@reader.example");

        assertThat(page()).contains("Nobody was found");
    }

    @Test
    void saysThatTheAddressNamesNoReaderAndRepeatsNothingOfIt() {
        open("ann@reader.example");
        assertThat(page()).contains("names no reader").doesNotContain("ann@");

        open("0198c0de-0000-7000-8000-000000000000");
        assertThat(page()).contains("Nobody was found");
    }

    @Test
    @SuppressWarnings("unchecked")
    void revealsTheAddressUntilTheDialogCloses() {
        find("ann@reader.example");
        press("Reveal the address…");
        Select<RevealReason> why = find(Select.class).single();
        why.setValue(RevealReason.DANGER);
        find(PasswordField.class).single().setValue("a wrong password");
        press("Reveal");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(page()).doesNotContain("ann@reader.example");

        find(PasswordField.class).single().setValue(Newsroom.PASSWORD);
        press("Reveal");
        assertThat(find(Span.class).withText("ann@reader.example").all()).hasSize(1);

        press("Close");
        assertThat(find(Span.class).withText("ann@reader.example").all()).isEmpty();
    }

    @Test
    void erasesTheReaderAfterAnExplicitYes() {
        find("ann@reader.example");
        press("Erase…");
        assertThat(button("Erase for good").isEnabled()).isFalse();
        find(Checkbox.class).single().setValue(true);
        press("Erase for good");

        assertThat(comments.find(comment).orElseThrow().status()).isEqualTo(Status.ERASED);
        find("ann@reader.example");
        assertThat(page()).contains("Nobody was found");
    }

    private void find(String clue) {
        find(TextField.class).single().setValue(clue);
        press("Find");
    }

    private void open(String reader) {
        UI.getCurrentOrThrow().navigate(ReadersView.class, QueryParameters.of("reader", reader));
    }

    private void press(String words) {
        test(button(words)).click();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String page() {
        return view.getElement().getOuterHTML();
    }
}
