package dev.parley.moderation.ui.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.parley.account.Role;
import dev.parley.comment.consent.ConsentSettings;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.settings.Settings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator writes what stands under the comment form. */
@DatabaseTest
class ConsentSectionTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Settings settings;

    @Autowired
    private ConsentTexts texts;

    @BeforeEach
    void anAdministratorOpensTheView() {
        newsroom.signIn(newsroom.staff("Theo", Role.ADMINISTRATOR));
        navigate(DiscussionView.class);
    }

    @Test
    void whatIsSavedStandsUnderTheFormAndBeforeItStaysToBeRead() {
        assertThat(find(EarlierConsents.class).all()).isEmpty();

        text().setValue("  Our first rules\n");
        box().setValue(true);
        save();
        text().setValue("");
        box().setValue(false);
        save();

        assertThat(settings.get(ConsentSettings.GROUP)).isEqualTo(ConsentSettings.GROUP.defaults());
        assertThat(texts.history()).hasSize(2);
        var earlier = find(EarlierConsents.class).single();
        assertThat(earlier.getSummaryText()).isEqualTo("2 versions");
        assertThat(earlier.getElement().getTextRecursively())
                .containsSubsequence("by Theo:", "(nothing)", "by Theo, with a box to tick:", "Our first rules");
    }

    @Test
    void savingSomethingElseMakesNoVersion() {
        find(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("Comment author must fill"))
                .single()
                .setValue(false);
        save();

        assertThat(texts.history()).isEmpty();
    }

    @Test
    void aBoxNeedsATextAndATextAnEnd() {
        box().setValue(true);
        save();
        assertThat(text().getErrorMessage()).isEqualTo("Please write what readers agree to.");

        text().setValue("x".repeat(5_001));
        save();
        assertThat(text().getErrorMessage()).startsWith("This text has 5,001 characters.");
        assertThat(text().getValue()).hasSize(5_001);

        text().setValue("x".repeat(5_000));
        save();
        assertThat(text().isInvalid()).isFalse();
        assertThat(texts.history()).hasSize(1);
    }

    private ConsentField text() {
        return find(ConsentField.class).single();
    }

    private Checkbox box() {
        return find(Checkbox.class)
                .withCondition(box -> box.getLabel().contains("I agree"))
                .single();
    }

    private void save() {
        test(find(Button.class).withText("Save changes").single()).click();
    }
}
