package dev.parley.account;

/** Who is signed in could not be confirmed; the message says why. */
public final class NotConfirmed extends RuntimeException {

    public NotConfirmed(String message) {
        super(message);
    }
}
