package dev.parley.account;

/** A token can't be made like this; the message says why, in words for the person who asked for it. */
public final class InvalidToken extends RuntimeException {

    private final String field;

    InvalidToken(String field, String message) {
        super(message);
        this.field = field;
    }

    /** What is wrong: {@code name}, {@code scopes} or {@code account}. */
    public String field() {
        return field;
    }
}
