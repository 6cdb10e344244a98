/** Searches everything that Parley shows, logs and stores for a reader's address. */
@NullMarked
package dev.parley.privacy;

import org.jspecify.annotations.NullMarked;
