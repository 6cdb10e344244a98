package dev.parley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.testing.BrowserTest;
import dev.parley.testing.StaffedFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What the comment form does against machines, and that people don't notice it. Under this article all comments are
 * public at once, so that one that waits was held by a defence.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FormDefencesTests {

    private static final Pattern OWN_PAGE = Pattern.compile("/comments/([0-9a-f-]{36})\\?key=");
    private static final String PUBLIC = "Your comment was approved";
    private static final String WAITING = "Your comment is waiting for a moderator";
    private static final int MINUTE = 60_000;

    @TempDir
    private static Path folder;

    @AutoClose
    private static Workplace work;

    private static String article;

    @BeforeAll
    static void anArticlePublishesCommentsAtOnce() {
        work = Workplace.open(folder);
        article = work.office().publish("Spring is here", "publish");
    }

    @Test
    @Order(1)
    void nobodyMeetsTheFieldThatIsMadeForMachines() {
        try (var reader = reader()) {
            var page = reader.open(article).page();
            var form = page.locator("#respond");

            assertThat(form.ariaSnapshot())
                    .contains("Comment", "Name", "Email", "Website")
                    .doesNotContain("Leave this");
            assertThat(form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Leave this")))
                    .hasCount(0);
            assertThat(isSeen(page, "subject")).as("the field in sight").isFalse();
            assertThat(isSeen(page, "author")).as("a field that people fill in").isTrue();
            assertThat(tabbedThrough(page)).containsSubsequence("comment", "author", "email", "url", "Post Comment");
            assertThat(tabbedThrough(page)).doesNotContain("subject");
        }
    }

    @Test
    @Order(2)
    void whatFillsItInIsSpamWithAndWithoutJavaScript() {
        for (var browser : List.of(work.chromium().person(), withoutJavaScript())) {
            try (var machine = new Person(browser, work.site())) {
                machine.open(article)
                        .page()
                        .locator("#subject")
                        .fill("Watches", new Locator.FillOptions().setForce(true));
                var stored = leave(machine, "Buy watches");

                assertThat(stored.path("status").asString()).isEqualTo("spam");
                assertThat(words(stored)).contains("the field that people don't see was filled in");
                assertThat(machine.page().locator("main")).not().containsText(PUBLIC);
            }
        }
    }

    @Test
    @Order(3)
    void aFormFilledInFasterThanPeopleWriteIsHeld() {
        try (var reader = reader()) {
            reader.open(article);
            var stored = leave(reader, "So fast");

            assertThat(stored.path("status").asString()).isEqualTo("pending");
            assertThat(words(stored)).contains("form filled in 0.0 s");
            assertThat(reader.page().locator("main")).containsText(WAITING);
        }
    }

    @Test
    @Order(4)
    void aFormFilledInAtLeisureIsNot() {
        try (var reader = reader()) {
            reader.open(article).page().locator("#comment").focus();
            reader.page().clock().fastForward(20_000);
            var stored = leave(reader, "Taking my time");

            assertThat(stored.path("status").asString()).isEqualTo("approved");
            assertThat(words(stored)).doesNotContain("form filled in");
            assertThat(reader.page().locator("main")).containsText(PUBLIC);
        }
    }

    @Test
    @Order(5)
    void theTimeGoesOnWhereSomethingHadToBeMended() {
        try (var reader = reader()) {
            reader.open(article).page().locator("#comment").focus();
            reader.page().clock().fastForward(20_000);
            reader.page().locator("#comment").fill("Mended");
            reader.page().locator("#author").fill("Ann");
            reader.page().locator("#author").press("Enter");
            assertThat(reader.page().locator("#email")).hasAttribute("aria-invalid", "true");

            assertThat(leave(reader, "Mended").path("status").asString()).isEqualTo("approved");
        }
    }

    @Test
    @Order(6)
    void withoutJavaScriptNobodyIsHeldForATimeThatNobodyMeasured() {
        try (var reader = new Person(withoutJavaScript(), work.site())) {
            reader.open(article);
            var stored = leave(reader, "No scripts here");

            assertThat(stored.path("status").asString()).isEqualTo("approved");
            assertThat(words(stored)).contains("time to fill the form in not measured");
        }
    }

    @Test
    @Order(7)
    void anAdministratorAsksBrowsersForWork() {
        try (var admin = new Person(work.chromium().person(), work.site())) {
            admin.signIn(StaffedFolder.email("Ada"), StaffedFolder.PASSWORD).open("/admin/discussion");
            var page = admin.seesView("Discussion").page();
            page.getByLabel("Ask browsers for a proof of work").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Always"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save changes"))
                    .click();
            page.getByText("Saved. It holds from now on.").first().waitFor();
        }
    }

    @Test
    @Order(8)
    void aBrowserDoesTheWorkWhileItsPersonWritesAndNothingElseChanges() {
        try (var reader = reader()) {
            reader.open(article).page().locator("#comment").focus();
            assertThat(proof(reader)).not().hasValue("");
            reader.page().clock().fastForward(20_000);
            var stored = leave(reader, "My browser worked for this");

            assertThat(stored.path("status").asString()).isEqualTo("approved");
            assertThat(words(stored)).doesNotContain("proof");
        }
    }

    @Test
    @Order(9)
    void whoSendsTheFormBeforeTheWorkIsDoneWaitsForItAndLosesNothing() {
        try (var reader = reader()) {
            var page = reader.open(article).page();
            var held = new ArrayList<Runnable>();
            page.route("**/comments/challenge", route -> held.add(route::resume));
            page.locator("#comment").focus();
            page.clock().fastForward(20_000);
            page.locator("#comment").fill("Written in a hurry");
            page.locator("#author").fill("Ann");
            page.locator("#email").fill("ann@reader.example");
            page.locator("#email").press("Enter");
            assertThat(page.locator("#respond button")).hasAttribute("aria-disabled", "true");
            held.forEach(Runnable::run);
            page.waitForURL(OWN_PAGE);

            assertThat(stored(reader).path("status").asString()).isEqualTo("approved");
        }
    }

    @Test
    @Order(10)
    void whoWritesForLongDoesFreshWorkBeforeTheOldIsWorthNothing() {
        try (var reader = reader()) {
            var page = reader.open(article).page();
            var asked = new AtomicInteger();
            page.onRequest(request -> asked.addAndGet(request.url().endsWith("/comments/challenge") ? 1 : 0));
            page.locator("#comment").focus();
            assertThat(proof(reader)).not().hasValue("");
            page.clock().fastForward(16 * MINUTE);

            assertThat(leave(reader, "A long one").path("status").asString()).isEqualTo("approved");
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    @Order(11)
    void withoutJavaScriptTheCommentIsTakenAndHeld() {
        try (var reader = new Person(withoutJavaScript(), work.site())) {
            reader.open(article);
            var stored = leave(reader, "Still no scripts here");

            assertThat(stored.path("status").asString()).isEqualTo("pending");
            assertThat(words(stored)).contains("no proof that a browser worked for it");
            assertThat(reader.page().locator("main")).containsText(WAITING);
        }
    }

    @Test
    @Order(12)
    void aBrowserThatCannotWorkSendsTheCommentAllTheSame() {
        try (var reader = reader()) {
            reader.page().route("**/comments/challenge", route -> route.abort());
            reader.open(article).page().locator("#comment").focus();
            reader.page().clock().fastForward(20_000);

            assertThat(leave(reader, "My network is odd").path("status").asString())
                    .isEqualTo("pending");
        }
    }

    /** A reader whose browser has a clock that stands still. */
    private static Person reader() {
        var person = new Person(work.chromium().person(), work.site());
        person.page().clock().install();
        person.page().clock().pauseAt(System.currentTimeMillis() + MINUTE);
        return person;
    }

    private static BrowserContext withoutJavaScript() {
        return work.chromium().person(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static JsonNode leave(Person reader, String text) {
        reader.comment(text, "Ann", "ann@reader.example").page().waitForURL(OWN_PAGE);
        return stored(reader);
    }

    private static JsonNode stored(Person reader) {
        var own = OWN_PAGE.matcher(reader.page().url());
        assertThat(own.find()).as(reader.page().url()).isTrue();
        return work.office().comment(own.group(1));
    }

    private static String words(JsonNode comment) {
        return comment.path("signals").toString();
    }

    private static Locator proof(Person reader) {
        return reader.page().locator("input[name=altcha]");
    }

    /** Whether any point of the field is in sight. */
    private static boolean isSeen(Page page, String id) {
        return (Boolean) page.evaluate("""
            id => {
                const field = document.getElementById(id);
                field.scrollIntoView({block: 'center', behavior: 'instant'});
                const box = field.getBoundingClientRect();
                const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
                return points.some(([x, y]) =>
                    document.elementFromPoint(box.left + x * box.width, box.top + y * box.height) === field);
            }
            """, id);
    }

    /** What has the focus as somebody goes from the field of the comment on with the Tab key. */
    private static List<String> tabbedThrough(Page page) {
        page.locator("#respond-heading").evaluate("heading => { heading.tabIndex = -1; heading.focus(); }");
        var met = new ArrayList<String>();
        for (var step = 0; step < 8; step++) {
            page.keyboard().press("Tab");
            met.add((String) page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"));
        }
        return met;
    }
}
