package dev.parley.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who decided last about a comment, and for which reason. */
record DecisionReason(@Nullable UUID by, @Nullable String reason) {}
