/** Parley, a blog with moderated comments. */
@NullMarked
package dev.parley;

import org.jspecify.annotations.NullMarked;
