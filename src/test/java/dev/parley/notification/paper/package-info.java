@NullMarked
package dev.parley.notification.paper;

import org.jspecify.annotations.NullMarked;
