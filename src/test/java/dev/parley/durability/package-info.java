/** What was acknowledged is still there after a power cut. */
@NullMarked
package dev.parley.durability;

import org.jspecify.annotations.NullMarked;
