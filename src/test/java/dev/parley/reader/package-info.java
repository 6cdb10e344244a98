/** Readers and their sealed addresses, from the face of the module and from within. */
@NullMarked
package dev.parley.reader;

import org.jspecify.annotations.NullMarked;
