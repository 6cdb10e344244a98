/** Makes the first administrator, by a link from the log or from the configuration. */
@NullMarked
package dev.parley.account.setup;

import org.jspecify.annotations.NullMarked;
