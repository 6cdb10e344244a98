/** Finds comments that say nearly the same. */
@NullMarked
package dev.parley.comment.likeness;

import org.jspecify.annotations.NullMarked;
