package dev.parley.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.parley.moderation.queue.Claims;
import dev.parley.testing.BrowserTest;
import dev.parley.testing.Chromium;
import dev.parley.testing.RunningParley;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two moderators at one queue, each in a browser of their own: what one does reaches the other's screen unasked. */
@BrowserTest
class TwoModeratorsTests {

    private static final String OLGA_LOOKS = "Olga is looking at this";
    private static final List<String> WRITERS = List.of("Ann", "Ben", "Cem", "Dai");

    @TempDir
    private static Path folder;

    private static RunningParley site;
    private static Chromium chromium;
    private static Office office;
    private static String article;
    private static int round;

    private List<String> comments;
    private Person mo;
    private Person olga;

    @BeforeAll
    static void aSiteWithTwoModerators() {
        site = RunningParley.start(folder, Map.of("PARLEY_COMMENTS_FLOOD_ENABLED", "false"));
        chromium = Chromium.launch();
        office = new Office(site, chromium, "Ada");
        office.account("Mo", "moderator");
        office.account("Olga", "moderator");
        article = office.publish("Spring is here", "open");
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

    @BeforeEach
    void bothLookAtTheQueue() {
        round++;
        comments = WRITERS.stream()
                .map(name -> office.leave(article, name, "%s thinks %d times".formatted(name, round)))
                .toList();
        mo = atTheQueue("Mo");
        olga = atTheQueue("Olga");
        assertThat(row(mo, "Ben")).containsText(OLGA_LOOKS);
    }

    @AfterEach
    void bothLeave() {
        mo.close();
        olga.close();
        office.decide("approve", comments.toArray(String[]::new));
    }

    @Test
    void theMarkGoesWithTheOthersFocusAndWithTheOther() {
        press(olga, "j");

        assertThat(row(olga, "Cem")).hasClass(Pattern.compile("current"));
        assertThat(row(mo, "Cem")).containsText(OLGA_LOOKS);
        assertThat(row(mo, "Ben")).not().containsText("Olga");

        press(olga, "a");

        assertThat(row(mo, "Cem")).hasCount(0);
        assertThat(row(mo, "Dai")).containsText(OLGA_LOOKS);

        olga.open("/admin/audit");

        assertThat(row(mo, "Dai")).not().containsText("Olga");
    }

    @Test
    void whatIsStillReadIsMarkedAgainAfterItsTime() throws SQLException {
        theTimeOfClaimsGoesBy();
        press(mo, "j");
        press(mo, "k");
        assertThat(row(mo, "Ben")).not().containsText("Olga");

        olga.page().mouse().move(200, 200);
        olga.page().clock().runFor(Claims.LASTS.toMillis());

        assertThat(row(mo, "Ben")).containsText(OLGA_LOOKS);
    }

    @Test
    void whoeverIsLateIsToldWhoDecidedAndWhen() {
        press(olga, "k");
        assertThat(olga.page().locator(".comment-claim")).hasText("Mo is looking at this too.");

        press(mo, "a");

        assertThat(olga.page().getByText(Pattern.compile("^Meanwhile approved by Mo at \\d")))
                .isVisible();
        press(olga, "s");
        assertThat(olga.page().getByText(Pattern.compile("^Left as it is: approved by Mo at \\d")))
                .isVisible();
        assertThat(office.comment(comments.getFirst()).path("status").asString())
                .isEqualTo("approved");
    }

    private static Person atTheQueue(String name) {
        var person = new Person(chromium.person(), site).signIn(Office.email(name), Office.PASSWORD);
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
