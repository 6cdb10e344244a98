/** The public pages, feeds and the page cache. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "article",
            "comment",
            "comment::consent",
            "kernel",
            "keyring",
            "markup",
            "moderation",
            "notification",
            "reader",
            "reader::rights",
            "settings"
        })
@NullMarked
package dev.parley.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
