/** Finds test data that lies outside the project. */
@NullMarked
package dev.parley.corpora;

import org.jspecify.annotations.NullMarked;
