package dev.parley.reader;

import com.google.crypto.tink.Aead;
import dev.parley.keyring.Keyring;
import dev.parley.keyring.KeysetUnusable;
import dev.parley.keyring.Signer;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals addresses and computes their blind index, before anything of them reaches the persistence layer. */
@Component
class AddressSeal {

    static final String SEAL = "address-seal";
    static final String INDEX = "address-index";

    private final Keyring keyring;
    private final Aead seal;
    private final Signer index;

    AddressSeal(Keyring keyring) {
        this.keyring = keyring;
        this.seal = keyring.aead(SEAL);
        this.index = keyring.signer(INDEX);
    }

    SealedEmail seal(EmailAddress address, ReaderId owner) {
        try {
            return new SealedEmail(seal.encrypt(address.clearBytes(), boundTo(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An address could not be sealed", e);
        }
    }

    /** The address that was sealed for this reader. */
    byte[] open(SealedEmail sealed, ReaderId owner) {
        try {
            return seal.decrypt(sealed.bytes(), boundTo(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed address could not be opened with the keys at hand", e);
        }
    }

    /** The address's index by each key that there is, that of the primary key first. */
    List<BlindIndex> indexes(EmailAddress address) {
        // Another node may have put a new key in force, by which the reader has to be found from now on.
        keyring.lookAgain(INDEX);
        if (!keyring.isDurable(INDEX)) {
            throw new KeysetUnusable(INDEX);
        }
        return index.byKey(address.canonicalBytes(), BlindIndex.BYTES).entrySet().stream()
                .map(one -> new BlindIndex(one.getKey(), one.getValue()))
                .toList();
    }

    private static byte[] boundTo(ReaderId owner) {
        var id = owner.value();
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
