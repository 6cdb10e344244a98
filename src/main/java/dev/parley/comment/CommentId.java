package dev.parley.comment;

import java.util.UUID;

/** Names a comment. */
public record CommentId(UUID value) {

    /**
     * Reads the text form of an id.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static CommentId parse(String text) {
        return new CommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
