/** Whole journeys of people through the packaged site, in a real browser. */
@NullMarked
package dev.parley.journey;

import org.jspecify.annotations.NullMarked;
