@NullMarked
package dev.parley.account.signin;

import org.jspecify.annotations.NullMarked;
