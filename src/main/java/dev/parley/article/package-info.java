/** Articles: writing, publishing and their addresses. */
@ApplicationModule(allowedDependencies = {"account", "admin", "kernel", "markup", "settings"})
@NullMarked
package dev.parley.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
