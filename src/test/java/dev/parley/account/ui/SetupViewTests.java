package dev.parley.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Accounts;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who comes to set the site up. */
@DatabaseTest
class SetupViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Accounts accounts;

    @Test
    void withAWrongLinkIsToldWhereTheRightOneIs() {
        UI.getCurrent().navigate("setup", QueryParameters.of("token", "guess"));

        assertThat(message()).contains("not the link that the log shows");
        assertThat(find(EmailField.class).all()).isEmpty();
        assertThat(accounts.count()).isZero();
    }

    @Test
    void tooLateIsToldSo() {
        newsroom.editor("Ed");

        UI.getCurrent().navigate("setup", QueryParameters.of("token", "guess"));

        assertThat(message()).contains("has its first account already");
    }

    private String message() {
        return find(Div.class).withAttribute("role", "alert").single().getText();
    }
}
