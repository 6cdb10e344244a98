package dev.parley.reader;

/** An address in clear, for the eyes of the administrator who asked for it. */
public final class RevealedAddress {

    private final String clear;

    RevealedAddress(String clear) {
        this.clear = clear;
    }

    /** The address as its reader typed it. */
    public String clear() {
        return clear;
    }

    @Override
    public String toString() {
        return "(an address)";
    }
}
