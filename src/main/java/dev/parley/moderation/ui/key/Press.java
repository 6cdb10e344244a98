package dev.parley.moderation.ui.key;

import org.jspecify.annotations.Nullable;

/**
 * A key that was pressed in the queue.
 *
 * @param key the key, as browsers name it
 * @param shown the comment that the person saw in focus at that moment, as text; null when there was none
 */
public record Press(String key, @Nullable String shown) {}
