/** Markdown to safe HTML. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package dev.parley.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
