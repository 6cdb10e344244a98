package dev.parley.demo;

import static java.util.stream.Collectors.joining;

import dev.parley.settings.SiteProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo where there is no account yet, and says at each start how to get in. */
@Component
@Profile("demo")
@ConditionalOnWebApplication
class DemoAtStart {

    private static final String NOTICE = """

              Parley is ready, with a demo site.

                Site     %s
                Admin    %s

                Sign in as one of these:

            %s
            """;

    private final DemoAccounts accounts;
    private final DemoSite demo;
    private final SiteProperties settings;

    DemoAtStart(DemoAccounts accounts, DemoSite demo, SiteProperties settings) {
        this.accounts = accounts;
        this.demo = demo;
        this.settings = settings;
    }

    // Before the set-up looks whether there is an account.
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void prepare() {
        if (accounts.areWanted()) {
            demo.load();
        }
        var kept = accounts.kept();
        if (!kept.isEmpty()) {
            var rows = kept.stream()
                    .map(account ->
                            "    %-15s %-27s %s".formatted(account.role().word(), account.email(), account.password()))
                    .collect(joining("\n"));
            System.out.println(NOTICE.formatted(settings.absolute("/"), settings.absolute("/admin"), rows));
        }
    }
}
