/** Mails to the staff and to readers: the outbox, digests, alerts, replies and the links in them. */
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
            "reader::rights",
            "settings"
        })
@NullMarked
package dev.parley.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
