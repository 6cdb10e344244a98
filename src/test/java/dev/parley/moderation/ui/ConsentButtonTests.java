package dev.parley.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.consent.ConsentSettings;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.moderation.CommentIntake;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator wants to know what stood under the form of a comment. */
@DatabaseTest
class ConsentButtonTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private ConsentTexts texts;

    @BeforeEach
    void aModeratorSignsIn() {
        newsroom.signIn(newsroom.moderator("Mo"));
    }

    @Test
    void readsTheTextThatStoodThereAlsoWhenItIsAnotherNow() {
        newsroom.set(ConsentSettings.GROUP, new ConsentSettings("Our *old* rules", true));
        send(texts.current().orElseThrow().version());
        newsroom.set(ConsentSettings.GROUP, new ConsentSettings("Our new rules", true));
        navigate(QueueView.class);

        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith("consent text of"))
                        .findFirst()
                        .orElseThrow())
                .click();

        var dialog = $(Dialog.class).single();
        assertThat(dialog.getElement().getOuterHTML()).contains("ticked that they agree");
        assertThat(dialog.getChildren().map(child -> child.getElement().getProperty("innerHTML", "")))
                .anySatisfy(html -> assertThat(html).contains("Our <em>old</em> rules"));
    }

    @Test
    void seesNothingOfItWhereNoTextStood() {
        newsroom.commentOn(newsroom.article("Spring is here")).sent();

        navigate(QueueView.class);

        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .noneMatch(words -> words.startsWith("consent"));
    }

    private void send(long version) {
        var plain = newsroom.commentOn(newsroom.article("Spring is here")).submission();
        intake.submit(new CommentSubmission(
                plain.article(),
                plain.parent(),
                plain.sender(),
                plain.text(),
                plain.delivery(),
                plain.formToken(),
                version));
    }
}
