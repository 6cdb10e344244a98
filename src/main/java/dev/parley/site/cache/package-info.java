/** Finished answers of public pages, kept in memory and given out before session and security. */
@NullMarked
package dev.parley.site.cache;

import org.jspecify.annotations.NullMarked;
