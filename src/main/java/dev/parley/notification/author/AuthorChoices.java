package dev.parley.notification.author;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.account.SignedIn;
import dev.parley.notification.digest.Rhythm;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often authors chose to be told of comments under their own articles. */
@Service
public class AuthorChoices {

    /** For those who chose nothing: writing an article is no wish for mail. */
    public static final Rhythm DEFAULT = Rhythm.NEVER;

    private static final String WRITES = "hasAnyRole('AUTHOR', 'EDITOR')";

    private final AuthorChoiceRepository choices;
    private final NewsRepository news;
    private final Accounts accounts;
    private final SignedIn signedIn;

    AuthorChoices(AuthorChoiceRepository choices, NewsRepository news, Accounts accounts, SignedIn signedIn) {
        this.choices = choices;
        this.news = news;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    /** What the author who is signed in chose, or has by default. */
    @PreAuthorize(WRITES)
    @Transactional(readOnly = true)
    public Rhythm own() {
        return of(signedIn.staff().accountId());
    }

    /** Takes the choice of the author who is signed in. What came while it was “never” is told of no more. */
    @PreAuthorize(WRITES)
    @Transactional
    public void choose(Rhythm rhythm) {
        take(signedIn.staff().accountId(), rhythm);
    }

    /** Ends these mails to an account, for whoever has the link from one of them; a second time changes nothing. */
    @Transactional
    public void unsubscribe(AccountId account) {
        if (!accounts.names(List.of(account)).isEmpty()) {
            take(account, Rhythm.NEVER);
        }
    }

    Rhythm of(AccountId account) {
        return choices.findById(account.value()).map(AuthorChoice::rhythm).orElse(DEFAULT);
    }

    private void take(AccountId account, Rhythm rhythm) {
        var chosen = choices.findById(account.value()).orElseGet(() -> new AuthorChoice(account));
        chosen.take(rhythm);
        choices.save(chosen);
        if (rhythm == Rhythm.NEVER) {
            news.forgetUntold(account.value());
        }
    }
}
