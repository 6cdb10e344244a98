package dev.parley.reader;

/** An address was not revealed; the message says why. */
public final class NotRevealed extends RuntimeException {

    private NotRevealed(String message) {
        super(message);
    }

    static NotRevealed tooOften(int perHour) {
        return new NotRevealed(
                "You have revealed %d addresses in the last hour, and more is not allowed.".formatted(perHour));
    }

    static NotRevealed notKept() {
        return new NotRevealed("The address of this reader is not kept any more.");
    }
}
