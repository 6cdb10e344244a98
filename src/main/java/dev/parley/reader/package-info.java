/** Readers and their sealed addresses; the only module that can open one. */
@ApplicationModule(
        allowedDependencies = {"account", "admin", "article", "audit", "job", "kernel", "keyring", "settings"})
@NullMarked
package dev.parley.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
