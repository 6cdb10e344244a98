package dev.parley.notification.digest;

import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.notification.outbox.Recipient;
import dev.parley.notification.outbox.StaffAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where moderators get their mail, for as long as they may moderate. */
@Component
class ModeratorAddresses extends StaffAddresses {

    ModeratorAddresses(Accounts accounts) {
        super(Recipient.Kind.MODERATOR, List.of(Role.MODERATOR), accounts);
    }
}
