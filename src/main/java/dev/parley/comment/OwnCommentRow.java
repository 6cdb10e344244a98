package dev.parley.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment's row as its writer's page needs it. */
record OwnCommentRow(
        UUID id,
        UUID articleId,
        UUID threadId,
        Status status,
        String authorName,
        String body,
        String html,
        Instant submittedAt,
        @Nullable UUID editedBy,
        @Nullable UUID parentId) {}
