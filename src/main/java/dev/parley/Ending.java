package dev.parley;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/**
 * Ends the site in good order when the operating system asks for it. A JVM's shutdown hooks run all at once, and H2's
 * closes the database while the requests in flight still need it; so the site is closed before they run.
 */
final class Ending {

    private static final int SIGNALLED = 128;

    private final ConfigurableApplicationContext site;
    private final AtomicBoolean begun = new AtomicBoolean();

    private Ending(ConfigurableApplicationContext site) {
        this.site = site;
    }

    static void inGoodOrder(ConfigurableApplicationContext site) {
        var ending = new Ending(site);
        for (var name : new String[] {"TERM", "INT"}) {
            try {
                Signal.handle(new Signal(name), ending::end);
            } catch (IllegalArgumentException e) {
                // The JVM was told to leave signals alone (-Xrs): the hooks have to do.
            }
        }
    }

    private void end(Signal signal) {
        if (begun.compareAndSet(false, true)) {
            // Not in the handler's own thread, which the JVM doesn't wait for when the site's threads are gone.
            Thread.ofPlatform().name("ending").daemon(false).start(() -> {
                site.close();
                System.exit(SIGNALLED + signal.getNumber());
            });
        }
    }
}
