@NullMarked
package dev.parley.notification.reader;

import org.jspecify.annotations.NullMarked;
