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
        return seal(address.clearBytes(), owner);
    }

    SealedEmail seal(byte[] address, ReaderId owner) {
        try {
            return new SealedEmail(seal.encrypt(address, boundTo(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An address could not be sealed", e);
        }
    }

    /**
     * The address that was sealed for this reader.
     *
     * @throws AddressLocked when the keys at hand don't open it
     */
    byte[] open(SealedEmail sealed, ReaderId owner) {
        try {
            return seal.decrypt(sealed.bytes(), boundTo(owner));
        } catch (GeneralSecurityException e) {
            throw new AddressLocked(e);
        }
    }

    /** As {@link #open}, for what is to be computed of it. */
    EmailAddress openAddress(SealedEmail sealed, ReaderId owner) {
        return EmailAddress.sealedBefore(open(sealed, owner));
    }

    /** The id of the key by which readers are to be found. */
    int primaryIndex() {
        return index.primaryId();
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
