/** The site's settings, typed. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package dev.parley.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
