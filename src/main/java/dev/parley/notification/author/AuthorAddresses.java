package dev.parley.notification.author;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.notification.outbox.AddressBook;
import dev.parley.notification.outbox.Mailbox;
import dev.parley.notification.outbox.Recipient;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where authors get their mail: at the address of their account, for as long as they may write. */
@Component
class AuthorAddresses implements AddressBook {

    private final Accounts accounts;

    AuthorAddresses(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Recipient.Kind kind() {
        return Recipient.Kind.AUTHOR;
    }

    @Override
    public Optional<Mailbox> open(UUID recipient) {
        var author = new AccountId(recipient);
        return accounts.active(author, Role.AUTHOR)
                .or(() -> accounts.active(author, Role.EDITOR))
                .map(account -> new Mailbox(account.name(), account.email()));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> recipients) {
        return accounts.names(recipients.stream().map(AccountId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(named -> named.getKey().value(), Map.Entry::getValue));
    }
}
