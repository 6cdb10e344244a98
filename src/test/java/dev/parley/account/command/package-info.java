@NullMarked
package dev.parley.account.command;

import org.jspecify.annotations.NullMarked;
