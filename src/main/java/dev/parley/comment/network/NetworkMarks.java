package dev.parley.comment.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.kernel.Network;
import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.settings.Settings;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps from which network a comment came, as a mark that only this site's key computes, for as many days as
 * administrators allow. Neither the address nor its network is stored, and no mark leaves the database. Marks of
 * different keys have nothing in common: a new key ends what was known.
 */
@Service
public class NetworkMarks {

    /**
     * The check that says what came from a network before. Its signals are for moderators alone, also where a reader
     * asks for everything: they are about what others wrote.
     */
    public static final String CHECK = "network";

    private static final int BYTES = 8;

    // A provider may send all its customers from one address.
    private static final int MOST_LOOKED_AT = 100;

    // Nobody compares with marks of an earlier key.
    private static final Duration OLD_KEYS_GOOD_FOR = Duration.ZERO;

    private final EntityManager entities;
    private final Signer keyed;
    private final Settings settings;
    private final Clock clock;

    NetworkMarks(EntityManager entities, Keyring keyring, Settings settings, Clock clock) {
        this.entities = entities;
        this.keyed = keyring.signer("network-mark", OLD_KEYS_GOOD_FOR);
        this.settings = settings;
        this.clock = clock;
    }

    /** Remembers from where a stored comment came, in the caller's transaction, where marks are kept at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(CommentId comment, String address) {
        if (settings.get(PrivacySettings.GROUP).networkDays() > 0 && !address.isBlank()) {
            entities.persist(new NetworkMark(comment.value(), mark(address), clock.instant()));
        }
    }

    /**
     * Looks back at what came from a network, in one statement at most: how many of its comments are spam now.
     *
     * @param days how many days to look back, or as many as are kept
     */
    @Transactional(readOnly = true)
    public Past past(String address, int days) {
        var within = Math.min(days, settings.get(PrivacySettings.GROUP).networkDays());
        if (within == 0 || address.isBlank()) {
            return new Past(0, false, within);
        }
        // In the order of the index, though the mark is one: else H2 reads and sorts all that ever came from there.
        var latest = entities.createQuery(
                        "select c.status from NetworkMark m join Comment c on c.id = m.commentId"
                                + " where m.mark = :mark and m.notedAt >= :since order by m.mark desc, m.notedAt desc",
                        Status.class)
                .setParameter("mark", mark(address))
                .setParameter("since", clock.instant().minus(Duration.ofDays(within)))
                .setMaxResults(MOST_LOOKED_AT)
                .getResultList();
        var spam = Collections.frequency(latest, Status.SPAM);
        return new Past(spam, latest.size() == MOST_LOOKED_AT, within);
    }

    /** Forgets from where comments came, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<CommentId> comments) {
        entities.createQuery("delete from NetworkMark m where m.commentId in :comments")
                .setParameter(
                        "comments", comments.stream().map(CommentId::value).toList())
                .executeUpdate();
    }

    /** Forgets from where all comments of a reader came, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ReaderId reader) {
        entities.createQuery("delete from NetworkMark m"
                        + " where m.commentId in (select c.id from Comment c where c.readerId = :reader)")
                .setParameter("reader", reader.value())
                .executeUpdate();
    }

    private byte[] mark(String address) {
        return keyed.sign(Network.of(address).getBytes(UTF_8), BYTES);
    }

    /**
     * What a network sent of late.
     *
     * @param spam how many of its comments are spam now
     * @param orMore whether it sent so many that not all were looked at
     * @param days how many days were looked back
     */
    public record Past(int spam, boolean orMore, int days) {}
}
