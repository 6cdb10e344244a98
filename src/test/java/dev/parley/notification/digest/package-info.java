@NullMarked
package dev.parley.notification.digest;

import org.jspecify.annotations.NullMarked;
