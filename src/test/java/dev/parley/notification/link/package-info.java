@NullMarked
package dev.parley.notification.link;

import org.jspecify.annotations.NullMarked;
