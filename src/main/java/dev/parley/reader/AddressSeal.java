package dev.parley.reader;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import dev.parley.keyring.Keyring;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals addresses and computes their blind index, before anything of them reaches the persistence layer. */
@Component
class AddressSeal {

    private final Aead seal;
    private final PrfSet index;

    AddressSeal(Keyring keyring) {
        this.seal = keyring.aead("address-seal");
        this.index = keyring.prf("address-index");
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
        try {
            var primary = index.getPrimaryId();
            var indexes = new ArrayList<BlindIndex>();
            for (var key : index.getPrfs().entrySet()) {
                var bytes = key.getValue().compute(address.canonicalBytes(), BlindIndex.BYTES);
                indexes.add(key.getKey() == primary ? 0 : indexes.size(), new BlindIndex(key.getKey(), bytes));
            }
            return indexes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A blind index could not be computed", e);
        }
    }

    private static byte[] boundTo(ReaderId owner) {
        var id = owner.value();
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
