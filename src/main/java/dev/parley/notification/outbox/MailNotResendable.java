package dev.parley.notification.outbox;

/** A mail that was sent or dropped, or is not known any more, can't be sent again. */
public final class MailNotResendable extends RuntimeException {

    private static final String WORDS = "This mail was sent or dropped meanwhile; it can't be sent again.";

    MailNotResendable() {
        super(WORDS);
    }

    @Override
    public String getMessage() {
        return WORDS;
    }
}
