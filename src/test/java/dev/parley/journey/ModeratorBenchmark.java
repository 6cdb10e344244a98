package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.testing.BrowserTest;
import dev.parley.testing.Chromium;
import dev.parley.testing.RunningParley;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A moderator clears 200 mixed comments by the keyboard alone, one key a decision, in a real Chromium; says how long
 * the server took for each step. Not a test of every build: only {@code src/bench/moderator} runs it.
 */
@BrowserTest
class ModeratorBenchmark {

    private static final int COMMENTS = 200;
    private static final String ARTICLE = "/articles/much-talked-about";
    private static final String PASSWORD = "a long enough password";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("^(\\d+) POST /admin/\\?.*v-r=uidl.*");
    private static final List<String> TEXTS = List.of(
            "I *agree* with every word of this, and would only add that patience pays.",
            "Buy pills now at https://pills.example/cheap and https://pills.example/cheaper !!!",
            "שאלה: מה קורה לשם שלי ליד תאריך באנגלית?",
            "> A quote of what was said\n\nand an answer to it, with `code` and **more**.",
            "first!",
            "This is a long one. ".repeat(60),
            "💰💰 WIN BIG 💰💰 Free spins for readers of this site",
            "1. a list\n2. of points\n\n- and another\n- of bullets");

    @TempDir
    private Path folder;

    @Test
    void aModeratorClearsTwoHundredCommentsByOneKeyEach() throws IOException {
        var log = folder.resolve("access.log");
        var settings = Map.of(
                "PARLEY_COMMENTS_FLOOD_ENABLED",
                "false",
                "SERVER_JETTY_ACCESSLOG_ENABLED",
                "true",
                "SERVER_JETTY_ACCESSLOG_FILENAME",
                log.toString(),
                // %D: microseconds from the first byte of the request to the last one of the answer.
                "SERVER_JETTY_ACCESSLOG_CUSTOMFORMAT",
                "%D %m %U%q");
        try (var site = RunningParley.start(folder.resolve("data"), settings);
                var chromium = Chromium.launch()) {
            account(site, "edith", "editor");
            account(site, "moira", "moderator");
            publish(new Person(chromium.person(), site));
            readersWrite(chromium.person().request(), site);

            try (var moderator = new Person(chromium.person(), site)) {
                moderator.signIn("moira@staff.example", PASSWORD).open("/admin/queue");
                moderator.page().locator(".queue-row").first().waitFor();
                var before = steps(log).length;
                var seen = decideAll(moderator.page());
                report(LongStream.of(steps(log)).skip(before).toArray(), seen);
            }
        }
    }

    private static void publish(Person editor) {
        try (editor) {
            editor.signIn("edith@staff.example", PASSWORD)
                    .open("/admin/articles/new")
                    .seesView("New article");
            editor.page().getByLabel("Title").fill("Much talked about");
            editor.page().locator(".cm-content").fill("Talk about this.");
            editor.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish"))
                    .click();
            editor.page().getByText("View on site").waitFor();
        }
    }

    private static void readersWrite(APIRequestContext http, RunningParley site) {
        var form = FORM_TOKEN.matcher(http.get(site.url(ARTICLE)).text());
        assertThat(form.find()).as("a form under the article").isTrue();
        IntStream.range(0, COMMENTS).forEach(number -> {
            var data = FormData.create()
                    .set("form_token", form.group(1))
                    .set("author", "Reader " + number)
                    .set("email", "reader." + number + "@reader.example")
                    .set("comment", TEXTS.get(number % TEXTS.size()) + "\n\n" + number);
            var sent = http.post(
                    site.url(ARTICLE + "/comments"),
                    RequestOptions.create().setForm(data).setMaxRedirects(0));
            assertThat(sent.status()).as(sent.statusText()).isEqualTo(303);
        });
    }

    /** Presses a key a comment; gives the milliseconds from each key until the next comment is shown. */
    private static double[] decideAll(Page page) {
        page.evaluate("""
            () => {
                window.steps = [];
                let pressed = 0;
                addEventListener('keydown', () => pressed = performance.now(), true);
                const shown = () => window.steps.push(performance.now() - pressed);
                new MutationObserver(shown).observe(document.querySelector('.queue'), {attributeFilter: ['data-in-focus']});
            }
            """);
        for (var number = 0; number < COMMENTS; number++) {
            page.keyboard().press(List.of("a", "a", "s", "r").get(number % 4));
            page.waitForFunction("count => window.steps.length > count", number);
        }
        assertThat(page.locator(".queue-empty h2").isVisible()).isTrue();
        return ((List<?>) page.evaluate("window.steps"))
                .stream().mapToDouble(step -> ((Number) step).doubleValue()).toArray();
    }

    private static long[] steps(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.map(STEP::matcher)
                    .filter(line -> line.matches())
                    .mapToLong(line -> Long.parseLong(line.group(1)))
                    .toArray();
        }
    }

    private static void report(long[] serverMicros, double[] shownMillis) {
        assertThat(serverMicros).as("one request a key").hasSizeGreaterThanOrEqualTo(COMMENTS);
        System.out.printf(
                "Moderator: %d comments decided by %d keys%nModerator: server's share of a step: median %.1f ms, 95th"
                        + " percentile %.1f ms, longest %.1f ms%nModerator: from the key to the next comment in the"
                        + " browser: median %.0f ms, 95th percentile %.0f ms%n",
                COMMENTS,
                COMMENTS,
                at(serverMicros, 50) / 1e3,
                at(serverMicros, 95) / 1e3,
                at(serverMicros, 100) / 1e3,
                at(shownMillis, 50),
                at(shownMillis, 95));
    }

    private static double at(long[] values, int percent) {
        return at(LongStream.of(values).asDoubleStream().toArray(), percent);
    }

    private static double at(double[] values, int percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private void account(RunningParley site, String name, String role) throws IOException {
        var password = folder.resolve(name + ".password");
        Files.writeString(password, PASSWORD);
        var made = site.command(
                "account",
                "create",
                "--email",
                name + "@staff.example",
                "--name",
                name,
                "--roles",
                role,
                "--password-file",
                password.toString());
        assertThat(made.exitStatus()).as(made.errors()).isZero();
    }
}
