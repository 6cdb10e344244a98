package dev.parley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.testing.BrowserTest;
import dev.parley.testing.Chromium;
import dev.parley.testing.RunningParley;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The admin for those who use no mouse: the main path of its views, by keys alone. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdminByKeysTests {

    private static final int HEIGHT = 900;

    @TempDir
    private static Path folder;

    private static RunningParley site;
    private static Chromium chromium;
    private static Office office;

    @BeforeAll
    static void aSiteAtWork() {
        site = RunningParley.start(folder, Map.of("PARLEY_COMMENTS_FLOOD_ENABLED", "false"));
        chromium = Chromium.launch();
        office = new Office(site, chromium, "Ada");
        office.account("Moira", "moderator");
        var article = office.publish("Spring is here", "open");
        var comments = new ArrayList<String>();
        for (var name : List.of("Ann", "Ben", "Cem", "Dai", "Eve", "Flo")) {
            comments.add(office.leave(article, name, "What " + name + " thinks of https://spring.example, and more"));
        }
        office.decide("approve", comments.get(0));
        office.decide("reject", comments.get(1));
        office.decide("spam", comments.get(2));
    }

    @AfterAll
    static void allGoHome() {
        if (chromium != null) {
            chromium.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    @Order(2)
    void aModeratorWorksByKeysAlone() {
        try (var ada = ada(1280)) {
            open(ada, "/admin/queue");
            var rows = ada.page().locator(".queue-row");
            rows.first().waitFor();
            var waiting = rows.count();
            ada.page().keyboard().press("g");
            assertThat(dialog(ada, "Groups")).isVisible();
            ada.page().keyboard().press("Escape");
            assertThat(dialog(ada, "Groups")).hasCount(0);
            ada.page().keyboard().press("v");
            assertThat(dialog(ada, "Views")).isVisible();
            ada.page().keyboard().press("Escape");
            assertThat(dialog(ada, "Views")).hasCount(0);
            ada.page().keyboard().press("a");
            assertThat(rows).hasCount(waiting - 1);
            ada.page().keyboard().press("z");
            assertThat(rows).hasCount(waiting);
        }
    }

    @Test
    @Order(3)
    void theMenuIsWalkedByKeys() {
        try (var ada = ada(1280)) {
            open(ada, "/admin/queue");
            ada.tabsTo("Audit log").page().keyboard().press("Enter");
            ada.seesView("Audit log");
            ada.tabsTo("Dashboard").page().keyboard().press("Enter");
            ada.seesView("Dashboard");
        }
    }

    @Test
    @Order(4)
    void anEditorWritesByKeysAloneAndGetsOutOfTheEditor() {
        try (var ada = ada(1280)) {
            open(ada, "/admin/articles");
            ada.tabsTo("New article").page().keyboard().press("Enter");
            assertThat(ada.seesView("New article").focus()).isEqualTo("Title");
            ada.page().keyboard().type("By keys alone");
            ada.tabsTo("Text").page().keyboard().type("Written without a mouse.");
            ada.page().keyboard().press("Escape");
            ada.tabsTo("Publish").page().keyboard().press("Enter");
            assertThat(ada.page().getByText("View on site")).isVisible();
        }
    }

    @Test
    @Order(5)
    void anAdministratorMakesAnAccountByKeysAlone() {
        try (var ada = ada(1280)) {
            open(ada, "/admin/accounts");
            ada.tabsTo("New account").page().keyboard().press("Enter");
            assertThat(dialog(ada, "New account")).isVisible();
            ada.page().keyboard().press("Escape");
            assertThat(dialog(ada, "New account")).hasCount(0);
            assertThat(ada.focus()).isEqualTo("New account");

            ada.page().keyboard().press("Enter");
            ada.tabsTo("Email").page().keyboard().type("kay@staff.example");
            ada.tabsTo("Name").page().keyboard().type("Kay");
            ada.tabsTo("Password").page().keyboard().type(Office.PASSWORD);
            ada.tabsTo("Moderator").page().keyboard().press("Space");
            ada.tabsTo("Create account").page().keyboard().press("Enter");
            assertThat(ada.page().getByText("Kay has an account now.").first()).isVisible();
        }
    }

    @Test
    @Order(6)
    void settingsAreChangedByKeysAlone() {
        try (var ada = ada(1280)) {
            open(ada, "/admin/discussion");
            ada.tabsTo("Put a public comment back into the queue")
                    .page()
                    .keyboard()
                    .press("Control+a");
            ada.page().keyboard().type("4");
            ada.tabsTo("Save changes").page().keyboard().press("Enter");
            assertThat(ada.page().getByText("Saved. It holds from now on.").first())
                    .isVisible();

            open(ada, "/admin/notifications");
            choose(ada.tabsTo("Digest of the queue"), "Home");
            assertThat(ada.page().getByText("Saved. Digest: Immediately").first())
                    .isVisible();
        }
    }

    @Test
    @Order(7)
    void whatHappenedIsReadByKeysAlone() {
        try (var ada = ada(1280)) {
            open(ada, "/admin/audit");
            choose(ada.tabsTo("What"), "End");
            open(ada, "/admin/dashboard");
            ada.tabsTo("Period");
            ada.tabsTo("Refresh");
            open(ada, "/admin/mail");
            ada.page().keyboard().press("Tab");
            assertThat(ada.focus()).isNotEmpty();
        }
    }

    private static Person ada(int width) {
        var options = new Browser.NewContextOptions().setViewportSize(width, HEIGHT);
        return new Person(chromium.person(options), site).signIn(Office.email("Ada"), Office.PASSWORD);
    }

    private static void open(Person person, String path) {
        person.open(path);
        person.page().locator(".admin-title").waitFor();
        person.page()
                .waitForFunction(
                        "() => !window.Vaadin?.Flow?.clients || "
                                + "Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    /** @param way the key to the choice: Home to the first, End to the last */
    private static void choose(Person person, String way) {
        var keyboard = person.page().keyboard();
        keyboard.press("ArrowDown");
        assertThat(person.page().getByRole(AriaRole.OPTION).first()).isVisible();
        keyboard.press(way);
        keyboard.press("Enter");
    }

    private static Locator dialog(Person person, String title) {
        return person.page()
                .locator("vaadin-dialog[opened] > h2[slot=title]")
                .filter(new Locator.FilterOptions().setHasText(title));
    }
}
