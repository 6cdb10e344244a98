/** Intake checks, the queue and decisions. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "admin",
            "article",
            "audit",
            "comment",
            "comment::consent",
            "comment::filter",
            "comment::network",
            "job",
            "kernel",
            "keyring",
            "markup",
            "reader",
            "reader::rights",
            "settings"
        })
@NullMarked
package dev.parley.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
