package dev.parley.journey;

import dev.parley.testing.Chromium;
import dev.parley.testing.RunningParley;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a journey takes: a site that has staff (Ada, Edith and Moira), a browser, and an office. To be closed.
 *
 * @param office prepares what the journey finds
 */
record Workplace(RunningParley site, Chromium chromium, Office office) implements AutoCloseable {

    /** A site that lets one network send as many comments as it wants. */
    static Workplace open(Path folder) {
        return open(folder, Map.of("PARLEY_COMMENTS_FLOOD_ENABLED", "false"));
    }

    /** @param settings of the site, as environment variables */
    static Workplace open(Path folder, Map<String, String> settings) {
        var site = RunningParley.startStaffed(folder, settings);
        try {
            var chromium = Chromium.launch();
            return new Workplace(site, chromium, new Office(site, chromium));
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    @Override
    public void close() {
        chromium.close();
        site.close();
    }
}
