/** The Vaadin shell that holds the modules' views; it finds them by the menu and names none. */
@ApplicationModule(allowedDependencies = {"kernel", "settings"})
@NullMarked
package dev.parley.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
