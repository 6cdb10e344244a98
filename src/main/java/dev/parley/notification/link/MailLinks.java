package dev.parley.notification.link;

import com.google.crypto.tink.prf.Prf;
import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import dev.parley.keyring.Keyring;
import dev.parley.notification.outbox.MailProperties;
import dev.parley.settings.SiteProperties;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes and reads the links in mails. A token says whom it was made for and what it is about, and is signed with a key
 * of this site. It opens nothing by itself: who follows a link to a comment still has to sign in.
 */
@Component
public class MailLinks {

    private static final byte OPEN = 1;
    private static final byte UNSUBSCRIBE = 2;
    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final int SIGNATURE_BYTES = 16;
    private static final int MOST_CHARACTERS = 200;

    private final Prf signer;
    private final List<Prf> signersToTrust;
    private final SiteProperties site;
    private final MailProperties properties;
    private final Clock clock;

    MailLinks(Keyring keyring, SiteProperties site, MailProperties properties, Clock clock)
            throws GeneralSecurityException {
        var prfs = keyring.prf("mail-link");
        this.signer = Objects.requireNonNull(prfs.getPrfs().get(prfs.getPrimaryId()), "a keyset has a primary key");
        this.signersToTrust = List.copyOf(prfs.getPrfs().values());
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
                "/moderation/open?token=" + signed(ticket.putLong(expires).array()));
    }

    /** A link that ends the mails to an account; it stays good, as long as somebody may have the mail. */
    public String unsubscribe(AccountId account) {
        var ticket = ByteBuffer.allocate(1 + ID_BYTES).put(UNSUBSCRIBE);
        put(ticket, account.value());
        return site.absolute("/mail/unsubscribe?token=" + signed(ticket.array()));
    }

    /** Reads the token of a link to a comment. */
    public Ticket readOpen(String token) {
        var ticket = verified(token, OPEN, 1 + 2 * ID_BYTES + Long.BYTES);
        if (ticket.isEmpty()) {
            return new Ticket.Forged();
        }
        var read = ticket.get();
        var good = new Ticket.Good(new AccountId(uuid(read)), new CommentId(uuid(read)));
        return clock.instant().isAfter(Instant.ofEpochSecond(read.getLong())) ? new Ticket.Expired() : good;
    }

    /** Reads the token of a link that ends mails; empty when it isn't ours. */
    public Optional<AccountId> readUnsubscribe(String token) {
        return verified(token, UNSUBSCRIBE, 1 + ID_BYTES).map(read -> new AccountId(uuid(read)));
    }

    private String signed(byte[] ticket) {
        var both =
                ByteBuffer.allocate(ticket.length + SIGNATURE_BYTES).put(ticket).put(signature(signer, ticket));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both.array());
    }

    /** What the token says after its first byte, if that is this one and the signature is ours. */
    private Optional<ByteBuffer> verified(String token, byte purpose, int length) {
        if (token.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != length + SIGNATURE_BYTES || bytes[0] != purpose) {
            return Optional.empty();
        }
        var ticket = Arrays.copyOf(bytes, length);
        var signature = Arrays.copyOfRange(bytes, length, bytes.length);
        return signersToTrust.stream().anyMatch(prf -> MessageDigest.isEqual(signature(prf, ticket), signature))
                ? Optional.of(ByteBuffer.wrap(ticket, 1, length - 1))
                : Optional.empty();
    }

    private static byte[] signature(Prf prf, byte[] ticket) {
        try {
            return prf.compute(ticket, SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A link could not be signed", e);
        }
    }

    private static void put(ByteBuffer ticket, UUID id) {
        ticket.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer ticket) {
        return new UUID(ticket.getLong(), ticket.getLong());
    }
}
