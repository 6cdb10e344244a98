/** Administrators at the keys and at readers' addresses. */
@NullMarked
package dev.parley.reader.ui;

import org.jspecify.annotations.NullMarked;
