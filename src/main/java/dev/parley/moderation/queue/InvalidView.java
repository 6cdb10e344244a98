package dev.parley.moderation.queue;

/** A view can't be saved as it is; the message says why, in words for the moderator. */
public final class InvalidView extends RuntimeException {

    private final String field;

    InvalidView(String field, String message) {
        super(message);
        this.field = field;
    }

    /** What is wrong: {@code name} or {@code filter}. */
    public String field() {
        return field;
    }
}
