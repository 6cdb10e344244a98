package dev.parley.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright. To be closed. */
public final class Chromium implements AutoCloseable {

    // The one that never has a window comes first: it does the same with a little more than half of the work.
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    // Quiet: the browser talks to the site under test and to nobody else.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    // A machine that runs three tests at once on two cores may take longer than Playwright's five seconds.
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts a Chromium without a window. */
    public static Chromium launch() {
        var executable = executable().orElseThrow();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setArgs(ARGUMENTS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A person's browser: cookies and storage of its own. */
    public BrowserContext person() {
        return person(new Browser.NewContextOptions());
    }

    /** A person's browser, set up in a certain way: without JavaScript, dark, on a small screen. */
    public BrowserContext person(Browser.NewContextOptions options) {
        // What moves is drawn again and again, and waited for.
        var person = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        person.setDefaultTimeout(PATIENCE_MILLIS);
        return person;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The Chromium that {@code parley.test.chromium} names, else the first of the known names that is on the PATH. */
    static Optional<Path> executable() {
        var named = System.getProperty("parley.test.chromium");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var onThePath = NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
        return Stream.concat(onThePath, Stream.of(ON_A_MAC))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
