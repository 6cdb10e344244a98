package dev.parley.keyring;

/** What a keyset is needed for can't be done now. */
public final class KeysetUnusable extends RuntimeException {

    /** Its keys can't be written down: what would be made with them could never be opened again. */
    public KeysetUnusable(String purpose) {
        super("The keyset “" + purpose + "” can't be kept. Let Parley write into the folder keys/.");
    }

    KeysetUnusable(String purpose, Exception cause) {
        super(
                "The keyset “" + purpose + "” can't be used. Put back its file from a backup of the folder keys/.",
                cause);
    }

    KeysetUnusable(String purpose, String why) {
        super("The keyset “" + purpose + "” " + why);
    }
}
