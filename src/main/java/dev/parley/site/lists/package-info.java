/** Pages and feeds that list articles. */
@NullMarked
package dev.parley.site.lists;

import org.jspecify.annotations.NullMarked;
