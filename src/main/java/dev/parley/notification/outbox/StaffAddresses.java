package dev.parley.notification.outbox;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where staff get their mail: at the address of their account, for as long as it has a role that the mail is for. */
public abstract class StaffAddresses implements AddressBook {

    private final Recipient.Kind kind;
    private final List<Role> roles;
    private final Accounts accounts;

    /**
     * The addresses of recipients of one kind.
     *
     * @param roles any of which will do
     */
    protected StaffAddresses(Recipient.Kind kind, List<Role> roles, Accounts accounts) {
        this.kind = kind;
        this.roles = roles;
        this.accounts = accounts;
    }

    @Override
    public final Recipient.Kind kind() {
        return kind;
    }

    @Override
    public final Optional<Mailbox> open(UUID recipient) {
        return roles.stream()
                .flatMap(role -> accounts.active(new AccountId(recipient), role).stream())
                .findFirst()
                .map(account -> new Mailbox(account.name(), account.email()));
    }

    @Override
    public final Map<UUID, String> names(Collection<UUID> recipients) {
        return accounts.names(recipients.stream().map(AccountId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(named -> named.getKey().value(), Map.Entry::getValue));
    }
}
