package dev.parley.comment;

import java.util.UUID;

/**
 * A comment further up in a thread.
 *
 * @param html its text as readers see it; empty when it is gone
 */
public record Ancestor(CommentId comment, String author, Status status, String html) {

    Ancestor(UUID id, String author, Status status, String html) {
        this(new CommentId(id), author, status, html);
    }
}
