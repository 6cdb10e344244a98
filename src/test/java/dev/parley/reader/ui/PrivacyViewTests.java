package dev.parley.reader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.parley.account.Role;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.settings.Settings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator sets how long things are kept. */
@DatabaseTest
class PrivacyViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Settings settings;

    @BeforeEach
    void anAdministratorComes() {
        newsroom.signIn(newsroom.staff("Theo", Role.ADMINISTRATOR));
        navigate(PrivacyView.class);
    }

    @Test
    void whatIsSavedHoldsAndStandsInTheDraft() {
        assertThat(draft()).contains("Addresses are kept until");
        field("Drop addresses").setValue("90");
        save();

        assertThat(settings.get(PrivacySettings.GROUP)).isEqualTo(new PrivacySettings(false, 90, 0));
        assertThat(draft()).contains("for 90 days").doesNotContain("Akismet");
    }

    @Test
    void whatIsNoNumberOfDaysIsNotSaved() {
        field("Delete rejected").setValue("soon");
        save();

        assertThat(field("Delete rejected").isInvalid()).isTrue();
        assertThat(settings.get(PrivacySettings.GROUP).purgeDays()).isZero();
    }

    private DaysField field(String label) {
        return find(DaysField.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test(find(Button.class).withText("Save changes").single()).click();
    }

    private String draft() {
        return find(TextArea.class).single().getValue();
    }
}
