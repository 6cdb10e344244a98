/** The keysets that live outside the database, in files that only their owner can read. */
@ApplicationModule(allowedDependencies = {"job", "kernel", "settings"})
@NullMarked
package dev.parley.keyring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
