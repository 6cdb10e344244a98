/** Recurring work, done by exactly one node at a time; the modules bring it as beans. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.parley.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
