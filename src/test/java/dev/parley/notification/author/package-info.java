@NullMarked
package dev.parley.notification.author;

import org.jspecify.annotations.NullMarked;
