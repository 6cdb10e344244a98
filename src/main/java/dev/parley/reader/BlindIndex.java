package dev.parley.reader;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A keyed fingerprint of an address: equal for equal addresses, and nothing that anyone could compute or guess
 * without the key.
 *
 * @param key the id of the key by which it was computed
 */
record BlindIndex(int key, byte[] bytes) {

    static final int BYTES = 32;

    BlindIndex {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A blind index has " + BYTES + " bytes, not " + bytes.length);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BlindIndex index && key == index.key && Arrays.equals(bytes, index.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "(a blind index)";
    }
}
