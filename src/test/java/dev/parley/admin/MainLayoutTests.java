package dev.parley.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.parley.account.Role;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame around the views. */
@DatabaseTest
class MainLayoutTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Test
    void showsAnAdministratorEveryView() {
        newsroom.signIn(newsroom.staff("Ann", Role.ADMINISTRATOR));

        navigate("tokens", Component.class);

        assertThat(menu()).contains("Articles", "Queue", "Accounts", "API tokens");
    }

    @Test
    void showsAModeratorWhatModeratorsDo() {
        newsroom.signIn(newsroom.moderator("Mo"));

        navigate("tokens", Component.class);

        assertThat(menu()).contains("Queue", "API tokens").doesNotContain("Accounts", "Articles");
        assertThat(find(H1.class).single().getText()).isEqualTo("API tokens");
    }

    @Test
    void theAppearanceThatIsChosenIsTheOneThatIsMarked() {
        newsroom.signIn(newsroom.moderator("Mo"));
        navigate("tokens", Component.class);

        test(find(NativeButton.class).withText("Dark").single()).click();

        assertThat(pressed()).containsExactly("Dark");
    }

    private List<String> pressed() {
        return find(NativeButton.class).all().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }

    private List<String> menu() {
        return find(SideNav.class).single().getItems().stream()
                .map(SideNavItem::getLabel)
                .toList();
    }
}
