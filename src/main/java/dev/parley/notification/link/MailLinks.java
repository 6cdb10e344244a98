package dev.parley.notification.link;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import dev.parley.keyring.Keyring;
import dev.parley.notification.outbox.MailProperties;
import dev.parley.settings.SiteProperties;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes and reads the links in mails. A token says whom it was made for and what it is about, and is signed with a key
 * of this site. It opens nothing by itself: who follows a link to a comment still has to sign in.
 */
@Component
public class MailLinks {

    /** The path of the links that end the mails to an author. */
    public static final String STOP_ARTICLE_MAILS = "/mail/articles/stop";

    private static final byte OPEN = 1;
    private static final byte UNSUBSCRIBE = 2;
    private static final byte NO_ARTICLE_MAILS = 7;
    static final int ID_BYTES = 2 * Long.BYTES;

    private final SignedTokens tokens;
    private final SiteProperties site;
    private final MailProperties properties;
    private final Clock clock;

    MailLinks(Keyring keyring, SiteProperties site, MailProperties properties, Clock clock) {
        this.tokens = new SignedTokens(keyring);
        this.site = site;
        this.properties = properties;
        this.clock = clock;
    }

    /** A link that opens the queue on a comment, for a while. */
    public String open(AccountId account, CommentId comment) {
        var expires = clock.instant().plus(properties.linkLifetime()).getEpochSecond();
        var ticket = ByteBuffer.allocate(1 + 2 * ID_BYTES + Long.BYTES).put(OPEN);
        put(ticket, account.value());
        put(ticket, comment.value());
        return site.absolute(
                "/moderation/open?token=" + tokens.sign(ticket.putLong(expires).array()));
    }

    /** A link that ends the mails to a moderator; it stays good, as long as somebody may have the mail. */
    public String unsubscribe(AccountId account) {
        return site.absolute("/mail/unsubscribe?token=" + token(UNSUBSCRIBE, account));
    }

    /** A link that ends the mails to an author; it stays good as well. */
    public String stopArticleMails(AccountId account) {
        return site.absolute(STOP_ARTICLE_MAILS + "?token=" + token(NO_ARTICLE_MAILS, account));
    }

    private String token(byte purpose, AccountId account) {
        var ticket = ByteBuffer.allocate(1 + ID_BYTES).put(purpose);
        put(ticket, account.value());
        return tokens.sign(ticket.array());
    }

    /** Reads the token of a link to a comment. */
    public Ticket readOpen(String token) {
        var ticket = tokens.verified(token, OPEN, 1 + 2 * ID_BYTES + Long.BYTES);
        if (ticket.isEmpty()) {
            return new Ticket.Forged();
        }
        var read = ticket.get();
        var good = new Ticket.Good(new AccountId(uuid(read)), new CommentId(uuid(read)));
        return clock.instant().isAfter(Instant.ofEpochSecond(read.getLong())) ? new Ticket.Expired() : good;
    }

    /** Reads the token of a link that ends mails to a moderator; empty when it isn't ours. */
    public Optional<AccountId> readUnsubscribe(String token) {
        return account(token, UNSUBSCRIBE);
    }

    /** Reads the token of a link that ends mails to an author; empty when it isn't ours. */
    public Optional<AccountId> readStopArticleMails(String token) {
        return account(token, NO_ARTICLE_MAILS);
    }

    private Optional<AccountId> account(String token, byte purpose) {
        return tokens.verified(token, purpose, 1 + ID_BYTES).map(read -> new AccountId(uuid(read)));
    }

    static void put(ByteBuffer ticket, UUID id) {
        ticket.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    static UUID uuid(ByteBuffer ticket) {
        return new UUID(ticket.getLong(), ticket.getLong());
    }
}
