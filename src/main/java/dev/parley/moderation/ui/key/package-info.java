/** The keys of the queue, the buttons that show them, and the help that lists them. */
@NullMarked
package dev.parley.moderation.ui.key;

import org.jspecify.annotations.NullMarked;
