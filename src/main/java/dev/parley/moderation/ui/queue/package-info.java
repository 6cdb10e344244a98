/** The list of the queue: the part of it that is at hand, and its rows. */
@NullMarked
package dev.parley.moderation.ui.queue;

import org.jspecify.annotations.NullMarked;
