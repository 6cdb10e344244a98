/** The few value types that all modules share: ids, slugs, cursors, cleaned text and the clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.parley.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
