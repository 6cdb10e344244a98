package dev.parley.notification.author;

import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.notification.outbox.Recipient;
import dev.parley.notification.outbox.StaffAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where authors get their mail, for as long as they may write. */
@Component
class AuthorAddresses extends StaffAddresses {

    AuthorAddresses(Accounts accounts) {
        super(Recipient.Kind.AUTHOR, List.of(Role.AUTHOR, Role.EDITOR), accounts);
    }
}
