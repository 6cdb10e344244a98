@NullMarked
package dev.parley.moderation.ui.queue;

import org.jspecify.annotations.NullMarked;
