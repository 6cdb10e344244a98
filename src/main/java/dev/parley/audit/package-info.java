/** The audit log: what staff did, when and why, only ever added to. */
@ApplicationModule(allowedDependencies = {"account", "admin", "kernel", "settings"})
@NullMarked
package dev.parley.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
