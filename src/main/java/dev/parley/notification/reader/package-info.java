/** Mail to readers: who agreed to it, what they want of which thread, and what they are written. */
@NullMarked
package dev.parley.notification.reader;

import org.jspecify.annotations.NullMarked;
