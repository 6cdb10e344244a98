@NullMarked
package dev.parley.account.setup;

import org.jspecify.annotations.NullMarked;
