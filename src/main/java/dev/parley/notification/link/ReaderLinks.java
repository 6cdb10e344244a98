package dev.parley.notification.link;

import dev.parley.comment.CommentId;
import dev.parley.keyring.Keyring;
import dev.parley.reader.ReaderId;
import dev.parley.settings.SiteProperties;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes and reads the links in mails to readers. Who has a link got the mail, and may do what it says: confirm that the
 * address is theirs, choose what is mailed to it, or end that.
 */
@Component
public class ReaderLinks {

    private static final byte CONFIRM = 3;
    private static final byte SETTINGS = 4;
    private static final byte STOP = 5;
    private static final byte DATA = 6;
    private static final UUID ALL = new UUID(0, 0);

    private final SignedTokens tokens;
    private final SiteProperties site;

    ReaderLinks(Keyring keyring, SiteProperties site) {
        this.tokens = new SignedTokens(keyring);
        this.site = site;
    }

    /** A link that confirms an address; it answers the question that was asked at that time, and no other. */
    public String confirm(ReaderId reader, Instant askedAt) {
        var ticket = ByteBuffer.allocate(1 + MailLinks.ID_BYTES + Long.BYTES).put(CONFIRM);
        MailLinks.put(ticket, reader.value());
        return link("/mail/confirm", ticket.putLong(askedAt.getEpochSecond()));
    }

    /** A link to the page on which a reader chooses what is mailed. */
    public String settings(ReaderId reader) {
        var ticket = ByteBuffer.allocate(1 + MailLinks.ID_BYTES).put(SETTINGS);
        MailLinks.put(ticket, reader.value());
        return link("/mail/settings", ticket);
    }

    /** A link to everything that is kept of a reader, good until then. */
    public String data(ReaderId reader, Instant until) {
        var ticket = ByteBuffer.allocate(1 + MailLinks.ID_BYTES + Long.BYTES).put(DATA);
        MailLinks.put(ticket, reader.value());
        return link("/mail/data", ticket.putLong(until.getEpochSecond()));
    }

    /**
     * A link that ends mails; it stays good, as long as somebody may have the mail.
     *
     * @param thread about what; null for all of them
     */
    public String stop(ReaderId reader, @Nullable CommentId thread) {
        var ticket = ByteBuffer.allocate(1 + 2 * MailLinks.ID_BYTES).put(STOP);
        MailLinks.put(ticket, reader.value());
        MailLinks.put(ticket, thread == null ? ALL : thread.value());
        return link("/mail/stop", ticket);
    }

    /** Reads the token of a link that confirms an address; empty when it isn't ours. */
    public Optional<Confirmation> readConfirm(String token) {
        return tokens.verified(token, CONFIRM, 1 + MailLinks.ID_BYTES + Long.BYTES)
                .map(read -> new Confirmation(reader(read), Instant.ofEpochSecond(read.getLong())));
    }

    /** Reads the token of a link to everything that is kept; empty when it isn't ours. */
    public Optional<DataTicket> readData(String token) {
        return tokens.verified(token, DATA, 1 + MailLinks.ID_BYTES + Long.BYTES)
                .map(read -> new DataTicket(reader(read), Instant.ofEpochSecond(read.getLong())));
    }

    /** Reads the token of a link to the settings; empty when it isn't ours. */
    public Optional<ReaderId> readSettings(String token) {
        return tokens.verified(token, SETTINGS, 1 + MailLinks.ID_BYTES).map(ReaderLinks::reader);
    }

    /** Reads the token of a link that ends mails; empty when it isn't ours. */
    public Optional<End> readStop(String token) {
        return tokens.verified(token, STOP, 1 + 2 * MailLinks.ID_BYTES).map(read -> {
            var reader = reader(read);
            var thread = MailLinks.uuid(read);
            return new End(reader, thread.equals(ALL) ? null : new CommentId(thread));
        });
    }

    private String link(String path, ByteBuffer ticket) {
        return site.absolute(path + "?token=" + tokens.sign(ticket.array()));
    }

    private static ReaderId reader(ByteBuffer ticket) {
        return new ReaderId(MailLinks.uuid(ticket));
    }

    /** The answer to a question that was asked at a time, known to the second. */
    public record Confirmation(ReaderId reader, Instant askedAt) {}

    /** The wish to see, or to end, what is kept of a reader; good until then. */
    public record DataTicket(ReaderId reader, Instant until) {}

    /** The wish to get no more mail about a thread; about anything when it is null. */
    public record End(ReaderId reader, @Nullable CommentId thread) {}
}
