package dev.parley.comment;

import java.time.Instant;
import java.util.UUID;

/** A comment's row as its writer's page needs it. */
record OwnCommentRow(
        UUID id, UUID articleId, UUID threadId, Status status, String authorName, String html, Instant submittedAt) {}
