/** The administrators' views of readers and of their privacy. */
@NullMarked
package dev.parley.reader.ui;

import org.jspecify.annotations.NullMarked;
