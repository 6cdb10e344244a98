package dev.parley.notification.reader;

import dev.parley.notification.outbox.AddressBook;
import dev.parley.notification.outbox.Mailbox;
import dev.parley.notification.outbox.Recipient;
import dev.parley.reader.AddressHandover;
import dev.parley.reader.ReaderId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where readers get their mail: the sealed address is opened at the moment of sending. */
@Component
class ReaderAddresses implements AddressBook {

    private static final String A_READER = "a reader";

    private final AddressHandover addresses;

    ReaderAddresses(AddressHandover addresses) {
        this.addresses = addresses;
    }

    @Override
    public Recipient.Kind kind() {
        return Recipient.Kind.READER;
    }

    @Override
    public Optional<Mailbox> open(UUID recipient) {
        return addresses.inClear(new ReaderId(recipient)).map(address -> new Mailbox("", address));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> recipients) {
        return recipients.stream().collect(Collectors.toMap(Function.identity(), _ -> A_READER));
    }
}
