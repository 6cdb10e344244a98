package dev.parley.account;

/** A token can't be made like this; the message says why, in words for the person who asked for it. */
public final class InvalidToken extends RuntimeException {

    private final String field;
    private final String message;

    InvalidToken(String field, String message) {
        super(message);
        this.field = field;
        this.message = message;
    }

    /** What is wrong: {@code name}, {@code scopes} or {@code account}. */
    public String field() {
        return field;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
