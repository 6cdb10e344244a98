@NullMarked
package dev.parley.notification.ui;

import org.jspecify.annotations.NullMarked;
