package dev.parley.keyring;

/** A keyset's file is there and can't be read, or what it holds is no keyset for its purpose. */
public final class KeysetUnusable extends RuntimeException {
    KeysetUnusable(String purpose, Exception cause) {
        super(
                "The keyset “" + purpose + "” can't be used. Put back its file from a backup of the folder keys/.",
                cause);
    }
}
