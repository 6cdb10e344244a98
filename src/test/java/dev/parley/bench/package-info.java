/** Measurements; {@code src/bench} has the commands that run them. */
@NullMarked
package dev.parley.bench;

import org.jspecify.annotations.NullMarked;
