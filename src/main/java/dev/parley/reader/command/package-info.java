/** The commands for readers' rights. */
@NullMarked
package dev.parley.reader.command;

import org.jspecify.annotations.NullMarked;
