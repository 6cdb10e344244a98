package dev.parley.keyring;

import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs for this site: with the primary key of the moment, and knows the signatures of all keys that there are. A
 * signature is the start of a pseudo-random function's value, so it can also serve as a secret that is nowhere stored.
 */
public final class Signer {

    private final LiveKeyset<PrfSet> keyset;

    Signer(LiveKeyset<PrfSet> keyset) {
        this.keyset = keyset;
    }

    /** The signature of an input, of at most 32 bytes: equal for equal inputs, until the key is followed by another. */
    public byte[] sign(byte[] input, int bytes) {
        var prfs = keyset.primitive();
        try {
            return prfs.computePrimary(input, bytes);
        } catch (GeneralSecurityException e) {
            throw new KeysetUnusable(keyset.purpose(), e);
        }
    }

    /** The id of the key that signs now. */
    public int primaryId() {
        return keyset.loaded().keys().primary();
    }

    /** The signatures of an input by each key's id; the first is the one that {@link #sign} gives. */
    public Map<Integer, byte[]> byKey(byte[] input, int bytes) {
        var prfs = keyset.primitive();
        var signatures = new LinkedHashMap<Integer, byte[]>();
        try {
            signatures.put(prfs.getPrimaryId(), prfs.computePrimary(input, bytes));
            for (var prf : prfs.getPrfs().entrySet()) {
                if (!signatures.containsKey(prf.getKey())) {
                    signatures.put(prf.getKey(), prf.getValue().compute(input, bytes));
                }
            }
            return signatures;
        } catch (GeneralSecurityException e) {
            throw new KeysetUnusable(keyset.purpose(), e);
        }
    }

    /** The signatures of an input by each key, the one that {@link #sign} gives first. */
    public List<byte[]> all(byte[] input, int bytes) {
        return List.copyOf(byKey(input, bytes).values());
    }

    /** Whether this is a signature of the input by any of the keys; takes the same time whatever the answer. */
    public boolean isBy(byte[] input, byte[] signature) {
        var found = false;
        for (var expected : all(input, Math.max(1, Math.min(32, signature.length)))) {
            found |= MessageDigest.isEqual(expected, signature);
        }
        return found;
    }
}
