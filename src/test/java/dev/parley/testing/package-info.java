/**
 * What the tests stand on: a database of their own, a running Parley, a browser, and a list of the statements
 * that a piece of code sent.
 */
@NullMarked
package dev.parley.testing;

import org.jspecify.annotations.NullMarked;
