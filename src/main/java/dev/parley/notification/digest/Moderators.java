package dev.parley.notification.digest;

import dev.parley.account.Accounts;
import dev.parley.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All who moderate now, with what they chose. */
@Component
class Moderators {

    private final Accounts accounts;
    private final NotificationChoiceRepository choices;

    Moderators(Accounts accounts, NotificationChoiceRepository choices) {
        this.accounts = accounts;
        this.choices = choices;
    }

    /** Their choices. Who has chosen nothing gets the defaults, and counts as told of all that came before. */
    List<NotificationChoice> choices(Instant now) {
        var moderators = accounts.active(Role.MODERATOR).stream()
                .map(account -> account.id().value())
                .toList();
        var known = choices.findByAccountIdIn(moderators).stream()
                .collect(Collectors.toMap(NotificationChoice::accountId, Function.identity()));
        return moderators.stream()
                .map(id -> known.containsKey(id) ? known.get(id) : choices.save(new NotificationChoice(id, now)))
                .toList();
    }
}
