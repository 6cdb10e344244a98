/** Comments, their states and threads. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "article",
            "kernel",
            "keyring",
            "markup",
            "reader",
            "reader::rights",
            "settings"
        })
@NullMarked
package dev.parley.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
