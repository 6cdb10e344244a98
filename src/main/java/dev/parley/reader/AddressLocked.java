package dev.parley.reader;

/** A sealed address can't be opened: the key that it was sealed with is not here. */
public final class AddressLocked extends IllegalStateException {

    AddressLocked(Exception cause) {
        super(
                "A sealed address could not be opened with the keys at hand."
                        + " “doctor” and the admin's Keys say which are missing.",
                cause);
    }
}
