package dev.parley.account;

/** An account can't be as it was asked for; the message says why, in words for the person who asked. */
public final class InvalidAccount extends RuntimeException {

    private final String field;
    private final String message;

    InvalidAccount(String field, String message) {
        super(message);
        this.field = field;
        this.message = message;
    }

    /** What is wrong: {@code email}, {@code name}, {@code roles}, {@code password} or {@code account}. */
    public String field() {
        return field;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
