package dev.parley.notification.digest;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.account.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators chose to be told by mail. */
@Service
public class Choices {

    private final NotificationChoiceRepository choices;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Clock clock;

    Choices(NotificationChoiceRepository choices, Accounts accounts, SignedIn signedIn, Clock clock) {
        this.choices = choices;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What the moderator who is signed in chose, or has by default. */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional(readOnly = true)
    public Choice own() {
        return choices.findById(signedIn.staff().accountId().value())
                .map(NotificationChoice::choice)
                .orElse(Choice.DEFAULT);
    }

    /** Takes the choice of the moderator who is signed in. */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional
    public void choose(Choice choice) {
        take(signedIn.staff().accountId(), choice);
    }

    /** Ends all mails to an account, for whoever has the link from one of them; a second time changes nothing. */
    @Transactional
    public void unsubscribe(AccountId account) {
        if (!accounts.names(List.of(account)).isEmpty()) {
            take(account, Choice.NONE);
        }
    }

    private void take(AccountId account, Choice choice) {
        var chosen = choices.findById(account.value())
                .orElseGet(() -> new NotificationChoice(account.value(), clock.instant()));
        chosen.take(choice);
        choices.save(chosen);
    }
}
