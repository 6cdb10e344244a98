package dev.parley.notification.link;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import dev.parley.keyring.Keyring;
import dev.parley.notification.outbox.MailProperties;
import dev.parley.settings.SiteProperties;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;

/** Links that this site made so long ago that they just expired. */
public final class ExpiredLinks {

    private final MailLinks then;

    public ExpiredLinks(Keyring keyring, SiteProperties site, MailProperties properties)
            throws GeneralSecurityException {
        var age = properties.linkLifetime().plus(Duration.ofSeconds(2));
        this.then = new MailLinks(keyring, site, properties, Clock.offset(Clock.systemUTC(), age.negated()));
    }

    public String open(AccountId account, CommentId comment) {
        return then.open(account, comment);
    }
}
