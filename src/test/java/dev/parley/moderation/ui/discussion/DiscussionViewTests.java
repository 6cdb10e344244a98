package dev.parley.moderation.ui.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import dev.parley.account.Role;
import dev.parley.comment.ThreadSettings;
import dev.parley.moderation.akismet.AkismetSettings;
import dev.parley.moderation.check.ApprovalSettings;
import dev.parley.moderation.check.ApprovalSettings.Mode;
import dev.parley.moderation.check.DisallowedSettings;
import dev.parley.moderation.check.FormSettings;
import dev.parley.moderation.check.HoldSettings;
import dev.parley.settings.Settings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator at the settings of comments. */
@DatabaseTest
class DiscussionViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Settings settings;

    @BeforeEach
    void anAdministratorOpensTheView() {
        newsroom.signIn(newsroom.staff("Ann", Role.ADMINISTRATOR));
        navigate(DiscussionView.class);
    }

    @Test
    void findsTheNamesThatWordPressHas() {
        assertThat(find(WholeNumberField.class).all())
                .extracting(WholeNumberField::getLabel)
                .contains(
                        "Hold a comment in the queue if it contains this many links or more",
                        "Automatically close comments on articles older than this many days",
                        "Enable threaded comments this many levels deep");
        assertThat(find(LinesField.class).all())
                .extracting(LinesField::getLabel)
                .anyMatch(label -> label.startsWith("Comment moderation"))
                .anyMatch(label -> label.startsWith("Disallowed comment keys"));
        assertThat(find(Checkbox.class).all())
                .extracting(Checkbox::getLabel)
                .contains("Comment author must fill out name and email");
    }

    @Test
    void savesWhatIsEnteredAndItHoldsAtOnce() {
        choice("Before a comment appears").setValue(Mode.TRUSTED_PASS);
        number("Approved comments that make an author trusted").setValue("3");
        lines("Comment moderation").setValue("casino\n\n=press=");
        number("Automatically close").setValue("14");
        number("Enable threaded").setValue("2");

        save();

        assertThat(settings.get(ApprovalSettings.GROUP)).isEqualTo(new ApprovalSettings(Mode.TRUSTED_PASS, 3));
        assertThat(settings.get(HoldSettings.GROUP).terms()).containsExactly("casino", "", "=press=");
        assertThat(settings.get(FormSettings.GROUP).closeAfterDays()).isEqualTo(14);
        assertThat(settings.get(ThreadSettings.GROUP).levels()).isEqualTo(2);
        assertThat(notice()).contains("Saved");
    }

    @Test
    void isToldWhichLineIsWrongAndLosesNothing() {
        lines("Blocked networks").setValue("192.0.2.0/24\n\n10.0.0.0/33");
        lines("Disallowed comment keys").setValue("viagra\n/cas.*no/i");
        number("Hold a comment").setValue("many");

        save();

        assertThat(lines("Blocked networks").getErrorMessage()).isEqualTo("Line 3: 10.0.0.0/33 is not a network.");
        assertThat(lines("Blocked networks").getValue()).isEqualTo("192.0.2.0/24\n\n10.0.0.0/33");
        assertThat(lines("Disallowed comment keys").getErrorMessage())
                .isEqualTo("Line 2: /cas.*no/i looks like a pattern; terms are plain text.");
        assertThat(number("Hold a comment").getErrorMessage()).isEqualTo("Please enter a whole number from 0 to 100.");
        assertThat(number("Hold a comment").getValue()).isEqualTo("many");
        assertThat(settings.get(DisallowedSettings.GROUP).terms()).isEmpty();
        assertThat(notice()).contains("Nothing is saved yet");
    }

    @Test
    void isToldThatAkismetNeedsAKey() {
        labelled(Checkbox.class, "Ask Akismet").setValue(true);

        save();

        assertThat(labelled(Checkbox.class, "Ask Akismet").getErrorMessage())
                .isEqualTo("Akismet needs a key: set parley.akismet.key where the site is started.");
        assertThat(settings.get(AkismetSettings.GROUP).enabled()).isFalse();
        assertThat(notice()).contains("Nothing is saved yet");
    }

    @Test
    void isToldWhenAColleagueWasFasterAndMaySaveAgain() {
        number("Hold a comment").setValue("5");
        newsroom.set(HoldSettings.GROUP, new HoldSettings(7, List.of("theirs"), true));

        save();

        assertThat(notice()).contains("“Comment moderation” was changed by Adm");
        assertThat(settings.get(HoldSettings.GROUP).links()).isEqualTo(7);
        assertThat(number("Hold a comment").getValue()).isEqualTo("5");

        save();

        assertThat(settings.get(HoldSettings.GROUP).links()).isEqualTo(5);
    }

    private void save() {
        test(find(Button.class).withText("Save changes").single()).click();
    }

    private String notice() {
        return test(find(Notification.class).all().getLast()).getText();
    }

    private WholeNumberField number(String label) {
        return labelled(WholeNumberField.class, label);
    }

    private LinesField lines(String label) {
        return labelled(LinesField.class, label);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> choice(String label) {
        return labelled(Select.class, label);
    }

    private <C extends Component> C labelled(Class<C> type, String label) {
        return find(type).all().stream()
                .filter(field ->
                        String.valueOf(field.getElement().getProperty("label")).startsWith(label))
                .findFirst()
                .orElseThrow();
    }
}
