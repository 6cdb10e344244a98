package dev.parley.notification.outbox;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Knows where recipients of one kind get their mail. */
public interface AddressBook {

    Recipient.Kind kind();

    /** Where this one gets mail now; empty when they shall get none of this kind any more. */
    Optional<Mailbox> open(UUID recipient);

    /** What to call them before administrators; never an address. */
    Map<UUID, String> names(Collection<UUID> recipients);
}
