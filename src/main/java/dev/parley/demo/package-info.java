/** The demo site, loaded once through the services that people use; only under the profile demo. */
@ApplicationModule(
        allowedDependencies = {"account", "article", "comment", "kernel", "moderation", "reader", "settings"})
@NullMarked
package dev.parley.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
