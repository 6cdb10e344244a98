package dev.parley.moderation.queue;

import java.util.UUID;

/** Names a saved view. */
public record ViewId(UUID value) {}
