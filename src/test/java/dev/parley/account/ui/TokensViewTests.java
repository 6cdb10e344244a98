package dev.parley.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.account.ApiTokens;
import dev.parley.account.Scope;
import dev.parley.account.TokenDesk;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor at their API tokens. */
@DatabaseTest
class TokensViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TokenDesk desk;

    @BeforeEach
    void anEditorSignsIn() {
        newsroom.signIn(newsroom.editor("Ed"));
    }

    @Test
    void isShownANewTokenThatWorks() {
        navigate(TokensView.class);
        click("New token");
        test(find(TextField.class).withCaption("Name").single()).setValue("Importer");
        scopes().setValue(Set.of(Scope.ARTICLES_WRITE));

        click("Create token");

        var shown = find(TextField.class).withCaption("Token").single();
        assertThat(shown.isReadOnly()).isTrue();
        assertThat(tokens.authenticate(shown.getValue())).isPresent();
    }

    @Test
    void isToldThatATokenNeedsAScope() {
        navigate(TokensView.class);
        click("New token");
        test(find(TextField.class).withCaption("Name").single()).setValue("Importer");

        click("Create token");

        assertThat(scopes().isInvalid()).isTrue();
        assertThat(desk.list()).isEmpty();
    }

    private void click(String caption) {
        test(find(Button.class).withText(caption).single()).click();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Scope> scopes() {
        return find(CheckboxGroup.class).single();
    }
}
