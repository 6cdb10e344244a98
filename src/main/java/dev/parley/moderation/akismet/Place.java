package dev.parley.moderation.akismet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands.
 *
 * @param permalink the address of the article
 * @param changedAt when the article was last changed; null when it isn't public
 */
record Place(String permalink, @Nullable Instant changedAt) {}
