package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import dev.parley.testing.RunningParley;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Someone in front of a browser of their own. */
final class Person implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int MOST_TABS = 80;
    private static final int SEE_OTHER = 303;

    private static final String FOCUS = """
            let focus = document.activeElement;
            while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
            """;
    private static final String NAME_OF_FOCUS = "() => {" + FOCUS + """
            if (!focus || focus === document.body) return '';
            const root = focus.getRootNode();
            const labels = (focus.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
                .map(id => root.getElementById(id) ?? document.getElementById(id)).filter(Boolean);
            const names = [focus.getAttribute('aria-label'), ...labels.map(label => label.textContent),
                ...[...(focus.labels ?? [])].map(label => label.textContent), focus.textContent,
                root.host?.textContent];
            return names.map(name => name?.trim()).find(Boolean) ?? focus.localName;
            }""";
    private static final String IN_SIGHT = "() => {" + FOCUS + """
            const box = focus.getBoundingClientRect();
            return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }""";

    private final BrowserContext browser;
    private final Page page;
    private final RunningParley site;

    Person(BrowserContext browser, RunningParley site) {
        this.browser = browser;
        this.site = site;
        this.page = browser.newPage();
    }

    Page page() {
        return page;
    }

    Person open(String path) {
        page.navigate(site.url(path));
        return this;
    }

    /** Signs in at the admin, and waits until a view is there. */
    Person signIn(String email, String password) {
        open("/admin/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.locator(".admin-title").waitFor();
        return this;
    }

    /** Waits until the view of that title is there. */
    Person seesView(String title) {
        page.waitForCondition(() -> page.title().startsWith(title));
        page.locator("h1").filter(new Locator.FilterOptions().setHasText(title)).waitFor();
        return this;
    }

    /** Opens what stands behind one's own name, with the keyboard. */
    Person opensAccount() {
        page.locator(".admin-user-button").press("Enter");
        page.locator(".admin-account").waitFor();
        return this;
    }

    /** Fills the form under an article and sends it, with the keyboard alone, and waits for the page that answers. */
    Person comment(String text, String name, String email) {
        page.locator("#comment").fill(text);
        page.locator("#author").fill(name);
        page.locator("#email").fill(email);
        var answer = page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() != SEE_OTHER,
                () -> page.locator("#email").press("Enter"));
        page.waitForURL(url -> url.startsWith(answer.url()));
        return this;
    }

    /** Saves what the screen shows, for people to look at. */
    Person screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
        return this;
    }

    /** Checks the page by axe-core's rules for WCAG 2.2 A and AA. */
    Person findsNoBarriers() {
        assertThat(barriers()).as("barriers on %s", page.url()).isEmpty();
        return this;
    }

    /** What axe-core's rules for WCAG 2.2 A and AA find on the page. */
    List<String> barriers() {
        var violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        // Without frames there is nothing for a second page to put together, which takes as long again.
                        .setLegacyMode(true)
                        .options(violationsAlone)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Checks that nothing sticks out sideways. */
    Person scrollsOnlyDown() {
        assertThat(sticksOut()).as("pixels that stick out on %s", page.url()).isLessThanOrEqualTo(0);
        return this;
    }

    /** How many pixels the page is wider than the screen. */
    int sticksOut() {
        var width = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) width).intValue();
    }

    /** Goes on with the Tab key until something whose name begins so has the focus. */
    Person tabsTo(String name) {
        var met = new ArrayList<String>();
        for (var step = 0; step < MOST_TABS; step++) {
            page.keyboard().press("Tab");
            var focus = focus();
            if (focus.startsWith(name)) {
                assertThat(page.evaluate(IN_SIGHT)).as("%s is in sight", name).isEqualTo(true);
                return this;
            }
            met.add(focus);
        }
        throw new AssertionError("The Tab key leads to " + met + ", not to " + name + ", on " + page.url());
    }

    /** The name of what has the focus; empty when nothing has. */
    String focus() {
        return (String) page.evaluate(NAME_OF_FOCUS);
    }

    @Override
    public void close() {
        browser.close();
    }
}
