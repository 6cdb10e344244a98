@NullMarked
package dev.parley.notification.outbox;

import org.jspecify.annotations.NullMarked;
