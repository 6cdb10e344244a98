package dev.parley.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

/** Somebody at the admin's door. */
@DatabaseTest
class LoginViewTests extends SpringBrowserlessTest {

    @Test
    void findsAFormThatPasswordManagersKnow() {
        navigate(LoginView.class);

        var password = find(PasswordField.class).single();
        assertThat(password.getElement().getAttribute("name")).isEqualTo("password");
        assertThat(password.getAutocomplete()).isEqualTo(Autocomplete.CURRENT_PASSWORD);
    }

    @Test
    void isToldAfterAFailureWithoutLearningWhichPartWasWrong() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(find(Div.class).withAttribute("role", "alert").single().getText())
                .contains("address and password");
    }
}
