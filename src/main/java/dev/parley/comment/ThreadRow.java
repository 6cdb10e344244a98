package dev.parley.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment as it lies in a page of threads, before the threads are put together. */
record ThreadRow(
        UUID id,
        @Nullable UUID parentId,
        UUID threadId,
        Status status,
        String authorName,
        @Nullable String authorUrl,
        String html,
        Instant submittedAt,
        @Nullable UUID readerId,
        @Nullable UUID staffId,
        @Nullable Instant editedAt,
        @Nullable UUID editedBy,
        @Nullable Instant threadClosedAt) {

    ThreadNode.@Nullable Content content() {
        return status == Status.APPROVED
                ? new ThreadNode.Content(
                        authorName,
                        authorUrl,
                        html,
                        submittedAt,
                        readerId,
                        staffId,
                        ThreadNode.Editor.of(editedAt, editedBy))
                : null;
    }
}
