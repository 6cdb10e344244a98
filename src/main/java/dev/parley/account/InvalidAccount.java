package dev.parley.account;

/** An account can't be as it was asked for; the message says why, in words for the person who asked. */
public final class InvalidAccount extends RuntimeException {

    private final String field;

    InvalidAccount(String field, String message) {
        super(message);
        this.field = field;
    }

    /** What is wrong: {@code email}, {@code name}, {@code roles}, {@code password} or {@code account}. */
    public String field() {
        return field;
    }
}
