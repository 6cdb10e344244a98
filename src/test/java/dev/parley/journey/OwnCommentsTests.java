package dev.parley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.testing.BrowserTest;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a writer's own browser shows of comments that nobody else sees yet, and what they do with them. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnCommentsTests {

    @RegisterExtension
    private static final GreenMailExtension MAILS =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/mail/confirm\\?token=\\S+)");
    private static final Pattern ID = Pattern.compile("/comments/([0-9a-f-]{36})\\?key=");

    @TempDir
    private static Path folder;

    @AutoClose
    private static Workplace work;

    private static String article;
    private static Person rea;
    private static String own;

    @BeforeAll
    static void anArticleIsThere() {
        work = Workplace.open(
                folder,
                Map.of(
                        "SPRING_MAIL_HOST",
                        "127.0.0.1",
                        "SPRING_MAIL_PORT",
                        Integer.toString(MAILS.getSmtp().getPort())));
        article = work.office().publish("Spring is here", "hold");
        rea = new Person(work.chromium().person(), work.site());
    }

    @Test
    @Order(1)
    void aWaitingCommentIsShownInPlaceInItsWritersBrowserAlone() {
        rea.open(article);
        rea.page().locator("#remember").check();
        rea.page().locator("#mail_replies").check();
        rea.findsNoBarriers().screenshot("form-with-ticks");
        rea.comment("Is <b>it</b>?\nReally?", "Rea", "rea@reader.example");
        own = rea.page().url().replaceFirst("http://[^/]+", "");
        rea.findsNoBarriers().screenshot("own-page");

        rea.open(article);
        assertThat(rea.page().locator(".comment.pending")).containsText("Is <b>it</b>?");
        assertThat(rea.page().locator(".comment.pending")).containsText("only you see it");
        rea.findsNoBarriers().scrollsOnlyDown().screenshot("pending-in-place");
        assertThat(rea.page().context().cookies()).isEmpty();

        try (var sam = new Person(work.chromium().person(), work.site())) {
            assertThat(sam.open(article).page().locator(".comment")).hasCount(0);
        }
    }

    @Test
    @Order(2)
    void theFormIsFilledInForWhoTickedThatBoxAndForgottenWhenItIsUnticked() {
        rea.open(article);
        assertThat(rea.page().locator("#author")).hasValue("Rea");
        assertThat(rea.page().locator("#email")).hasValue("rea@reader.example");
        assertThat(rea.page().locator("#mail_replies")).not().isChecked();

        rea.page().locator("#remember").uncheck();
        rea.comment("Another one", "Rea", "rea@reader.example");
        rea.open(article);
        assertThat(rea.page().locator("#author")).hasValue("");
        assertThat(rea.page().locator(".comment.pending")).hasCount(2);
    }

    @Test
    @Order(3)
    void itsTextIsEditedAndTheOtherIsWithdrawn() {
        rea.page().locator(".comment.pending a").last().click();
        rea.page().getByText("Withdraw this comment").click();
        rea.findsNoBarriers().screenshot("withdraw");
        rea.page().getByText("Withdraw it for good").click();
        assertThat(rea.page().locator("main")).containsText("You withdrew this comment.");

        rea.open(own);
        rea.page().getByText("Edit it").click();
        rea.page().locator("#comment").fill("Is it, at last?");
        rea.findsNoBarriers().screenshot("edit");
        rea.page().getByText("Save").click();
        assertThat(rea.page().locator("main")).containsText("Is it, at last?");

        rea.open(article);
        assertThat(rea.page().locator(".comment.pending")).hasCount(1);
        assertThat(rea.page().locator(".comment.pending")).containsText("Is it, at last?");
    }

    @Test
    @Order(4)
    void onceItIsApprovedThePageShowsItToAllAndTheBrowserForgetsIt() {
        var id = ID.matcher(own);
        assertThat(id.find()).isTrue();
        work.office().decide("approve", id.group(1));

        rea.open(article);
        assertThat(rea.page().locator(".comment")).hasCount(1);
        assertThat(rea.page().locator(".comment.pending")).hasCount(0);
        await().untilAsserted(() -> assertThat(rea.page().evaluate("localStorage.getItem('parley.own')"))
                .isEqualTo("[]"));
    }

    @Test
    @Order(5)
    void theAddressIsConfirmedFromItsMailbox() throws Exception {
        await().atMost(Duration.ofSeconds(40)).until(() -> MAILS.getReceivedMessages().length == 1);
        var text = String.valueOf(((MimeMultipart) MAILS.getReceivedMessages()[0].getContent())
                .getBodyPart(0)
                .getContent());
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();

        rea.open(link.group(1)).findsNoBarriers().screenshot("confirm");
        rea.page().getByText("Yes, mail me replies").click();
        assertThat(rea.page().locator("main")).containsText("You will get replies by mail");
        rea.page().getByText("Choose what is mailed to you").click();
        assertThat(rea.page().locator("main")).containsText("On “Spring is here”");
        rea.findsNoBarriers().screenshot("mail-choices");
    }

    @Test
    @Order(6)
    void allThisFitsASmallScreenInTheDark() {
        var small = new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
        try (var sam = new Person(work.chromium().person(small), work.site())) {
            sam.open(article).scrollsOnlyDown().findsNoBarriers();
            sam.comment("A rather long comment on a small screen", "Sam", "sam@reader.example");
            sam.scrollsOnlyDown().findsNoBarriers().screenshot("own-page-small");
            sam.open(article).page().locator(".comment.pending").waitFor();
            sam.scrollsOnlyDown().findsNoBarriers().screenshot("pending-small");
            sam.open("/comments/lost").scrollsOnlyDown().findsNoBarriers().screenshot("lost-small");
        }
    }
}
