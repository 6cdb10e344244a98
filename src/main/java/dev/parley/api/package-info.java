/** The HTTP API and its OpenAPI document. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "article",
            "audit",
            "comment",
            "comment::filter",
            "kernel",
            "moderation",
            "moderation::queue",
            "reader",
            "settings"
        })
@NullMarked
package dev.parley.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
