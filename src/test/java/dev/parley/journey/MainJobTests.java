package dev.parley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.testing.BrowserTest;
import dev.parley.testing.StaffedFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Parley's whole job: an editor publishes, a reader comments, a moderator approves, everyone reads. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTests {

    private static final String ADDRESS = "rea.der@reader.example";
    private static final String ARTICLE = "/articles/why-we-moderate";

    @TempDir
    private static Path folder;

    @AutoClose
    private static Workplace work;

    @BeforeAll
    static void theSiteIsUpAndStaffHasAccounts() {
        work = Workplace.open(folder);
    }

    @Test
    @Order(1)
    void anEditorWritesAndPublishesAnArticle() {
        try (var editor = new Person(work.chromium().person(), work.site())) {
            editor.open("/admin/login")
                    .seesView("Sign in")
                    .screenshot("sign-in")
                    .findsNoBarriers();
            editor.signIn(StaffedFolder.email("Edith"), StaffedFolder.PASSWORD);
            editor.open("/admin/articles/new").seesView("New article");
            var page = editor.page();
            page.getByLabel("Title").fill("Why we moderate");
            page.locator(".cm-content").fill("Because **words** matter.\n\n## How\n\nOne comment at a time.");
            editor.screenshot("editor").findsNoBarriers();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish"))
                    .click();
            assertThat(page.getByText("View on site")).isVisible();

            editor.open("/admin/articles").seesView("Articles");
            page.locator("vaadin-grid a").first().waitFor();
            editor.screenshot("articles").findsNoBarriers();
            editor.opensAccount().findsNoBarriers();
        }
    }

    @Test
    @Order(2)
    void aReaderWithoutJavaScriptReadsAndComments() {
        try (var reader = new Person(withoutJavaScript(), work.site())) {
            reader.open("/").page().getByText("Why we moderate").first().click();
            reader.comment("I *agree*. 🌷 مرحبا", "Rea Der", ADDRESS);

            assertThat(reader.page().locator("main")).containsText("I agree. 🌷 مرحبا");
            assertThat(reader.page().locator("main")).containsText("moderator");
            reader.screenshot("own-comment");
            reader.open(ARTICLE);
            assertThat(reader.page().locator("main")).not().containsText("I agree.");
        }
    }

    @Test
    @Order(3)
    void aModeratorDecidesByKeysWhileCommentsArrive() {
        try (var moderator = new Person(work.chromium().person(), work.site());
                var reader = new Person(withoutJavaScript(), work.site())) {
            moderator
                    .signIn(StaffedFolder.email("Moira"), StaffedFolder.PASSWORD)
                    .open("/admin/queue")
                    .seesView("Queue");
            var cards = moderator.page().locator(".queue-row");
            assertThat(cards).hasCount(1);

            reader.open(ARTICLE).comment("Buy pills now", "Spam Mer", "spam@spam.example");
            assertThat(cards).hasCount(2);
            moderator.screenshot("queue").findsNoBarriers();

            moderator.page().keyboard().press("a");
            assertThat(cards).hasCount(1);
            moderator.page().keyboard().press("s");
            assertThat(cards).hasCount(0);
            moderator.page().keyboard().press("z");
            assertThat(cards).hasCount(1);
            moderator.page().keyboard().press("r");
            assertThat(moderator.page().locator(".queue-empty h2")).isVisible();
            moderator.findsNoBarriers();
        }
    }

    @Test
    @Order(4)
    void whatIsApprovedStandsOnThePublicPageAndNothingElse() {
        try (var reader = new Person(withoutJavaScript(), work.site())) {
            var main = reader.open(ARTICLE).page().locator("main");

            assertThat(main).containsText("I agree. 🌷 مرحبا");
            assertThat(main).containsText("Rea Der");
            assertThat(main).not().containsText("Buy pills");
            assertThat(reader.page().content()).doesNotContain(ADDRESS);
            assertThat(reader.page().context().cookies()).isEmpty();
            reader.screenshot("article");
        }
    }

    @Test
    @Order(5)
    void aReplyFormStandsUnderWhatItAnswers() {
        try (var reader = new Person(withoutJavaScript(), work.site())) {
            reader.open(ARTICLE);
            reader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reply"))
                    .first()
                    .click();
            assertThat(reader.page().locator("#respond")).containsText("Rea Der");
            reader.comment("I do too", "Otto", "otto@reader.example");
            assertThat(reader.page().locator("main")).containsText("I do too");
        }
    }

    @Test
    @Order(6)
    void aMistakeIsNamedBesideItsFieldAndNothingTypedIsLost() {
        try (var reader = new Person(work.chromium().person(), work.site())) {
            reader.open(ARTICLE);
            reader.page().locator("form[action$=comments]").evaluate("form => form.noValidate = true");
            reader.page().locator("#comment").fill("Kept");
            reader.page().locator("#author").fill("Ann");
            reader.page().locator("#email").fill("not an address");
            reader.page().locator("#email").press("Enter");

            assertThat(reader.page().locator("#email")).hasAttribute("aria-invalid", "true");
            assertThat(reader.page().locator("#comment")).hasValue("Kept");
            assertThat(reader.page().locator("#email")).hasValue("not an address");
            reader.screenshot("form-error").findsNoBarriers();
        }
    }

    @Test
    @Order(7)
    void publicPagesHaveNoBarriersInLightAndDark() {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var reader = new Person(work.chromium().person(options().setColorScheme(scheme)), work.site())) {
                reader.open("/").screenshot("home-" + scheme).findsNoBarriers();
                reader.open(ARTICLE).screenshot("article-" + scheme).findsNoBarriers();
                reader.open("/nothing-here").screenshot("not-found-" + scheme).findsNoBarriers();
            }
        }
    }

    @Test
    @Order(8)
    void everyPageFitsAPhone() {
        var phone = options().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
        try (var moderator = new Person(work.chromium().person(phone), work.site());
                var editor = new Person(work.chromium().person(phone), work.site())) {
            moderator.open("/").scrollsOnlyDown();
            moderator.open(ARTICLE).screenshot("phone-article").scrollsOnlyDown();
            moderator
                    .signIn(StaffedFolder.email("Moira"), StaffedFolder.PASSWORD)
                    .open("/admin/queue");
            moderator.page().locator(".queue-row").first().waitFor();
            moderator.screenshot("phone-queue").scrollsOnlyDown();
            // What the bar of decisions covers is there once one scrolls; axe-core takes it as it is on the screen.
            moderator.page().setViewportSize(360, 1_600);
            moderator.findsNoBarriers();

            editor.signIn(StaffedFolder.email("Edith"), StaffedFolder.PASSWORD)
                    .open("/admin/articles/new")
                    .seesView("New article");
            editor.page().locator(".cm-content").waitFor();
            editor.screenshot("phone-editor").scrollsOnlyDown().findsNoBarriers();
        }
    }

    private static BrowserContext withoutJavaScript() {
        return work.chromium().person(options().setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions();
    }
}
