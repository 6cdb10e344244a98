package dev.parley.account.setup;

import dev.parley.settings.SiteProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the site starts without an account, makes the configured one, or tells the log how to make one. */
@Component
@ConditionalOnWebApplication
class SetupAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SetupAtStart.class);

    private final FirstAdministrator first;
    private final AdminProperties configured;
    private final SiteProperties settings;

    SetupAtStart(FirstAdministrator first, AdminProperties configured, SiteProperties settings) {
        this.first = first;
        this.configured = configured;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        if (!first.isWanted()) {
            return;
        }
        if (configured.given()) {
            first.createConfigured(configured);
            LOG.info("Made the first administrator from parley.admin.email and parley.admin.password");
        } else {
            LOG.info(
                    "There is no account yet. Make the first administrator with this one-time link: {}",
                    settings.absolute("/admin/setup?token=" + first.token()));
        }
    }
}
