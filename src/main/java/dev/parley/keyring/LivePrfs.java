package dev.parley.keyring;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Map;

/** Computes with the keys of the moment. */
// Its values change with the keys, which is the point; nobody keeps it for immutable.
@SuppressWarnings("Immutable")
final class LivePrfs extends PrfSet {

    private final LiveKeyset<PrfSet> keyset;

    LivePrfs(LiveKeyset<PrfSet> keyset) {
        this.keyset = keyset;
    }

    @Override
    public int getPrimaryId() {
        return keyset.primitive().getPrimaryId();
    }

    @Override
    public Map<Integer, Prf> getPrfs() throws GeneralSecurityException {
        return keyset.primitive().getPrfs();
    }

    @Override
    public byte[] computePrimary(byte[] input, int outputLength) throws GeneralSecurityException {
        return keyset.primitive().computePrimary(input, outputLength);
    }
}
