package dev.parley.moderation.rights;

import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.AddressNeed;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An address is needed while its reader's comments were decided of late, or a report of theirs is open or was handled of late. */
@Component
class ModerationNeed implements AddressNeed {

    private static final List<String> REASONS = List.of(
            "select distinct c.readerId from Comment c join Decision d on d.commentId = c.id"
                    + " where c.readerId in :readers and d.decidedAt >= :since",
            "select distinct r.readerId from Report r"
                    + " where r.readerId in :readers and (r.handledAt is null or r.handledAt >= :since)");

    private final EntityManager entities;

    ModerationNeed(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<ReaderId> among(Collection<ReaderId> readers, Instant since) {
        var found = new HashSet<ReaderId>();
        for (var reason : REASONS) {
            entities.createQuery(reason, UUID.class)
                    .setParameter(
                            "readers", readers.stream().map(ReaderId::value).toList())
                    .setParameter("since", since)
                    .getResultStream()
                    .map(ReaderId::new)
                    .forEach(found::add);
        }
        return found;
    }
}
