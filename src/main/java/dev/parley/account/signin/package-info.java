/** The doors: security chains, sign-in with its throttle, remembered browsers and bearer tokens. */
@NullMarked
package dev.parley.account.signin;

import org.jspecify.annotations.NullMarked;
