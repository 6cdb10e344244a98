package dev.parley.reader;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An encrypted address, bound to the reader whose it is: in another reader's row it doesn't open. */
record SealedEmail(byte[] bytes) {

    /** Room for the longest address, the key's id, the nonce and the tag, with some to spare for later ciphers. */
    static final int MAX_BYTES = 1_200;

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedEmail email && Arrays.equals(bytes, email.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "(a sealed address)";
    }
}
