@NullMarked
package dev.parley.account;

import org.jspecify.annotations.NullMarked;
