/** Mails to the staff: the outbox, digests, alerts and the links in them. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "admin",
            "article",
            "comment",
            "job",
            "kernel",
            "keyring",
            "moderation",
            "reader",
            "settings"
        })
@NullMarked
package dev.parley.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
