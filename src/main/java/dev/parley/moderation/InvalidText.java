package dev.parley.moderation;

/** A text can't be taken as it is; the message says what to mend. */
public final class InvalidText extends RuntimeException {
    InvalidText(String message) {
        super(message);
    }
}
