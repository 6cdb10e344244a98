/** The commands that make accounts and tokens. */
@NullMarked
package dev.parley.account.command;

import org.jspecify.annotations.NullMarked;
