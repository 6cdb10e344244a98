@NullMarked
package dev.parley.account.ui;

import org.jspecify.annotations.NullMarked;
