/** Staff: accounts, roles, sign-in and API tokens. */
@ApplicationModule(allowedDependencies = {"admin", "kernel", "keyring", "settings"})
@NullMarked
package dev.parley.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
