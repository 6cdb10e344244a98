package dev.parley.keyring;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/** Seals with the primary key of the moment. */
record LiveAead(LiveKeyset<Aead> keyset) implements Aead {

    // Tink's prefix: a byte that says which prefix it is, and the key's id.
    private static final int PREFIX = 1 + Integer.BYTES;

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
        // Another node may have put a new primary key in force.
        keyset.lookAgain();
        if (!keyset.loaded().durable()) {
            throw new KeysetUnusable(keyset.purpose());
        }
        return keyset.primitive().encrypt(plaintext, associatedData);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
        if (ciphertext.length >= PREFIX && !keyset.loaded().keys().ids().contains(id(ciphertext))) {
            keyset.lookFor(id(ciphertext));
        }
        return keyset.primitive().decrypt(ciphertext, associatedData);
    }

    private static int id(byte[] ciphertext) {
        return ByteBuffer.wrap(ciphertext).getInt(1);
    }
}
