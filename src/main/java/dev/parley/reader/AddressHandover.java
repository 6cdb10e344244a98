package dev.parley.reader;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands an address over in clear: to the mail server, or to a service outside where an administrator has said that
 * this service gets it. A test names the few classes that may ask.
 */
@Component
public class AddressHandover {

    private final ReaderRepository readers;
    private final AddressSeal seal;

    AddressHandover(ReaderRepository readers, AddressSeal seal) {
        this.readers = readers;
        this.seal = seal;
    }

    /** The address as it was typed. It is for the request to that service and for nothing else. */
    public String inClear(EmailAddress address) {
        return new String(address.clearBytes(), StandardCharsets.UTF_8);
    }

    /**
     * The reader's address, for the mail that is sent at this moment and for nothing else; empty when there is no
     * such reader, or the address was dropped.
     *
     * @throws IllegalStateException when the keys at hand don't open it
     */
    @Transactional(readOnly = true)
    public Optional<String> inClear(ReaderId reader) {
        return readers.findById(reader.value())
                .flatMap(Reader::sealedEmail)
                .map(kept -> new String(seal.open(kept, reader), StandardCharsets.UTF_8));
    }
}
