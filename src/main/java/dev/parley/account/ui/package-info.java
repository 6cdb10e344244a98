/** The views for signing in, the first set-up, accounts and tokens. */
@NullMarked
package dev.parley.account.ui;

import org.jspecify.annotations.NullMarked;
