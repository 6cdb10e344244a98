package dev.parley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.parley.moderation.queue.Claims;
import dev.parley.testing.BrowserTest;
import dev.parley.testing.StaffedFolder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two moderators at one queue, each in a browser of their own: what one does reaches the other's screen unasked. */
@BrowserTest
class TwoModeratorsTests {

    private static final String ADA_LOOKS = "Ada is looking at this";
    private static final List<String> WRITERS = List.of("Ann", "Ben", "Cem", "Dai");

    @TempDir
    private static Path folder;

    @AutoClose
    private static Workplace work;

    private static String article;
    private static int round;

    private List<String> comments;
    private Person moira;
    private Person ada;

    @BeforeAll
    static void aSiteWithTwoModerators() {
        work = Workplace.open(folder);
        article = work.office().publish("Spring is here", "open");
    }

    @BeforeEach
    void bothLookAtTheQueue() {
        round++;
        comments = WRITERS.stream()
                .map(name -> work.office().leave(article, name, "%s thinks %d times".formatted(name, round)))
                .toList();
        moira = atTheQueue("Moira");
        ada = atTheQueue("Ada");
        assertThat(row(moira, "Ben")).containsText(ADA_LOOKS);
    }

    @AfterEach
    void bothLeave() {
        moira.close();
        ada.close();
        work.office().decide("approve", comments.toArray(String[]::new));
    }

    @Test
    void theMarkGoesWithTheOthersFocusAndWithTheOther() {
        press(ada, "j");

        assertThat(row(ada, "Cem")).hasClass(Pattern.compile("current"));
        assertThat(row(moira, "Cem")).containsText(ADA_LOOKS);
        assertThat(row(moira, "Ben")).not().containsText("Ada");

        press(ada, "a");

        assertThat(row(moira, "Cem")).hasCount(0);
        assertThat(row(moira, "Dai")).containsText(ADA_LOOKS);

        ada.open("/admin/audit");

        assertThat(row(moira, "Dai")).not().containsText("Ada");
    }

    @Test
    void whatIsStillReadIsMarkedAgainAfterItsTime() throws SQLException {
        theTimeOfClaimsGoesBy();
        press(moira, "j");
        press(moira, "k");
        assertThat(row(moira, "Ben")).not().containsText("Ada");

        ada.page().mouse().move(200, 200);
        ada.page().clock().runFor(Claims.LASTS.toMillis());

        assertThat(row(moira, "Ben")).containsText(ADA_LOOKS);
    }

    @Test
    void whoeverIsLateIsToldWhoDecidedAndWhen() {
        press(ada, "k");
        assertThat(ada.page().locator(".comment-claim")).hasText("Moira is looking at this too.");

        press(moira, "a");

        assertThat(ada.page().getByText(Pattern.compile("^Meanwhile approved by Moira at \\d")))
                .isVisible();
        press(ada, "s");
        assertThat(ada.page().getByText(Pattern.compile("^Left as it is: approved by Moira at \\d")))
                .isVisible();
        assertThat(work.office().comment(comments.getFirst()).path("status").asString())
                .isEqualTo("approved");
    }

    private static Person atTheQueue(String name) {
        var person = new Person(work.chromium().person(), work.site())
                .signIn(StaffedFolder.email(name), StaffedFolder.PASSWORD);
        person.page().clock().install();
        person.open("/admin/queue");
        // The keys are heard where the focus is.
        person.page().waitForFunction("() => document.activeElement?.closest('.queue')");
        return person;
    }

    private static void press(Person person, String key) {
        person.page().keyboard().press(key);
    }

    private static Locator row(Person reader, String writer) {
        return reader.page().locator(".queue-row").filter(new Locator.FilterOptions().setHasText(writer + " thinks"));
    }

    private static void theTimeOfClaimsGoesBy() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("parley") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;AUTO_SERVER=TRUE";
        try (var database = DriverManager.getConnection(url, "parley", "");
                var statement = database.createStatement()) {
            statement.execute("update comment_claim set expires_at = claimed_at");
        }
    }
}
