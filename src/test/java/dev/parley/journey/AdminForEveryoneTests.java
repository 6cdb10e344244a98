package dev.parley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.testing.BrowserTest;
import dev.parley.testing.StaffedFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The admin for those who use no mouse, a small screen or a screen reader: its views, and the main paths by keys. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdminForEveryoneTests {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int PHONE = 360;

    // Axe-core takes a page as it is on the screen, and bars cover what one would scroll to.
    private static final int NO_SCROLLING = 3_000;
    // A plain element can have a dash in its name: those of cells, and the one that holds the view.
    private static final String NOT_LOADED = """
            [...document.querySelectorAll(':not(:defined)')].map(one => one.localName)
                .filter(name => name !== 'vaadin-grid-cell-content' && !name.startsWith('flow-container-'))""";

    @TempDir
    private static Path folder;

    @AutoClose
    private static Workplace work;

    private static Person ada;

    @BeforeAll
    static void aSiteAtWork() {
        var settings = Map.of("PARLEY_COMMENTS_FLOOD_ENABLED", "false", "PARLEY_READERS_REVEALSHOWN", "5s");
        work = Workplace.open(folder, settings);
        var article = work.office().publish("Spring is here", "open");
        var comments = new ArrayList<String>();
        for (var name : List.of("Ann", "Ben", "Cem", "Dai", "Eve", "Flo")) {
            comments.add(
                    work.office().leave(article, name, "What " + name + " thinks of https://spring.example, and more"));
        }
        work.office().decide("approve", comments.get(0));
        work.office().decide("reject", comments.get(1));
        work.office().decide("spam", comments.get(2));
        var options = new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT);
        ada = new Person(work.chromium().person(options), work.site())
                .signIn(StaffedFolder.email("Ada"), StaffedFolder.PASSWORD);
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(
            strings = {
                "accounts",
                "articles",
                "articles/new",
                "audit",
                "dashboard",
                "discussion",
                "keys",
                "mail",
                "notifications",
                "privacy",
                "queue",
                "readers",
                "tokens"
            })
    void everyViewIsThereForEveryoneAsTheFirstThatIsOpened(String view) {
        open("/admin/" + view);
        assertThat(ada.page().evaluate(NOT_LOADED))
                .as("elements whose code is missing")
                .isEqualTo(List.of());
        assertThat(ada.barriers()).as("%s in the light", view).isEmpty();
        dark(true).setViewportSize(PHONE, NO_SCROLLING);
        assertThat(ada.scrollsOnlyDown().barriers())
                .as("%s on a phone, in the dark", view)
                .isEmpty();
        dark(false).setViewportSize(WIDTH, HEIGHT);
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({"N, Approve and answer", "e, Edit", "m, Move", "R, Reject", "v, Views", "g, Groups", "?, Keys"})
    void everyDialogOfTheQueueIsForEveryone(String key, String title) {
        if (!ada.page().url().endsWith("/admin/queue")) {
            open("/admin/queue");
        }
        ada.page().locator(".queue-row").first().waitFor();
        ada.page().keyboard().press(key);
        assertThat(dialog(title)).isVisible();
        assertThat(ada.barriers()).as("%s", title).isEmpty();
        ada.page().keyboard().press("Escape");
        assertThat(dialog(title)).hasCount(0);
    }

    @Test
    @Order(2)
    void aModeratorWorksByKeysAlone() {
        open("/admin/queue");
        var rows = ada.page().locator(".queue-row");
        rows.first().waitFor();
        var waiting = rows.count();
        ada.page().keyboard().press("g");
        assertThat(dialog("Groups")).isVisible();
        ada.page().keyboard().press("Escape");
        assertThat(dialog("Groups")).hasCount(0);
        ada.page().keyboard().press("v");
        assertThat(dialog("Views")).isVisible();
        ada.page().keyboard().press("Escape");
        assertThat(dialog("Views")).hasCount(0);
        ada.page().keyboard().press("a");
        assertThat(rows).hasCount(waiting - 1);
        ada.page().keyboard().press("z");
        assertThat(rows).hasCount(waiting);
    }

    @Test
    @Order(3)
    void theMenuIsWalkedByKeys() {
        open("/admin/queue");
        ada.tabsTo("Audit log").page().keyboard().press("Enter");
        ada.seesView("Audit log");
        ada.tabsTo("Dashboard").page().keyboard().press("Enter");
        ada.seesView("Dashboard");
    }

    @Test
    @Order(4)
    void anEditorWritesByKeysAloneAndGetsOutOfTheEditor() {
        open("/admin/articles");
        ada.tabsTo("New article").page().keyboard().press("Enter");
        assertThat(ada.seesView("New article").focus()).isEqualTo("Title");
        ada.page().keyboard().type("By keys alone");
        ada.tabsTo("Text").page().keyboard().type("Written without a mouse.");
        ada.page().keyboard().press("Escape");
        ada.tabsTo("Publish").page().keyboard().press("Enter");
        assertThat(ada.page().getByText("View on site")).isVisible();
    }

    @Test
    @Order(5)
    void anAdministratorMakesAnAccountByKeysAlone() {
        open("/admin/accounts");
        ada.tabsTo("New account").page().keyboard().press("Enter");
        assertThat(dialog("New account")).isVisible();
        ada.page().keyboard().press("Escape");
        assertThat(dialog("New account")).hasCount(0);
        assertThat(ada.focus()).isEqualTo("New account");

        ada.page().keyboard().press("Enter");
        ada.tabsTo("Email").page().keyboard().type("kay@staff.example");
        ada.tabsTo("Name").page().keyboard().type("Kay");
        ada.tabsTo("Password").page().keyboard().type(StaffedFolder.PASSWORD);
        ada.tabsTo("Moderator").page().keyboard().press("Space");
        ada.tabsTo("Email").page().keyboard().press("Enter");
        assertThat(ada.page().getByText("Kay has an account now.").first()).isVisible();
    }

    @Test
    @Order(6)
    void settingsAreChangedByKeysAlone() {
        open("/admin/discussion");
        ada.tabsTo("Put a public comment back into the queue").page().keyboard().press("Control+a");
        ada.page().keyboard().type("4");
        ada.tabsTo("Save changes").page().keyboard().press("Enter");
        assertThat(ada.page().getByText("Saved. It holds from now on.").first()).isVisible();

        open("/admin/notifications");
        choose(ada.tabsTo("Digest of the queue"), "Home");
        assertThat(ada.page().getByText("Saved. Digest: Immediately").first()).isVisible();
    }

    @Test
    @Order(7)
    void whatHappenedIsReadByKeysAlone() {
        open("/admin/audit");
        choose(ada.tabsTo("What"), "End");
        open("/admin/dashboard");
        ada.tabsTo("Period");
        ada.tabsTo("Refresh");
        open("/admin/mail");
        ada.page().keyboard().press("Tab");
        assertThat(ada.focus()).isNotEmpty();
    }

    @Test
    @Order(8)
    void aReadersAddressIsRevealedByKeysAloneAndGoesAwayByItself() {
        open("/admin/readers");
        ada.tabsTo("A comment’s address, or an exact email address")
                .page()
                .keyboard()
                .type("ann@reader.example");
        ada.page().keyboard().press("Enter");
        assertThat(ada.page().getByText("Reveal the address…")).isVisible();
        ada.tabsTo("Reveal the address…").page().keyboard().press("Enter");
        assertThat(dialog("Reveal the address")).isVisible();
        choose(ada.tabsTo("Why"), "Home");
        ada.tabsTo("Your password").page().keyboard().type(StaffedFolder.PASSWORD);
        ada.page().keyboard().press("Enter");
        assertThat(ada.page().locator(".revealed-address")).hasText("ann@reader.example");

        assertThat(dialog("Reveal the address")).hasCount(0);
        assertThat(ada.page().content()).doesNotContain("ann@reader.example");
    }

    private static Page dark(boolean dark) {
        var scheme = dark ? ColorScheme.DARK : ColorScheme.LIGHT;
        ada.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return ada.page();
    }

    private static void open(String path) {
        ada.open(path);
        ada.page().locator(".admin-title").waitFor();
        ada.page()
                .waitForFunction(
                        "() => !window.Vaadin?.Flow?.clients || "
                                + "Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    /** @param way the key to the choice: Home to the first, End to the last */
    private static void choose(Person person, String way) {
        var keyboard = person.page().keyboard();
        keyboard.press("ArrowDown");
        // What is pressed before the list has the focus is lost.
        person.page().waitForFunction("() => document.activeElement.getAttribute('role') === 'option'");
        keyboard.press(way);
        keyboard.press("Enter");
        assertThat(person.page().getByRole(AriaRole.OPTION)).hasCount(0);
    }

    private static Locator dialog(String title) {
        return ada.page()
                .locator("vaadin-dialog[opened] > h2[slot=title]")
                .filter(new Locator.FilterOptions().setHasText(title));
    }
}
