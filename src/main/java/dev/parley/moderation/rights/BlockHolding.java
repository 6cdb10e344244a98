package dev.parley.moderation.rights;

import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.HoldingQuery;
import dev.parley.reader.rights.ReaderHolding;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * That a reader is blocked. It outlives an erasure by the keyed fingerprint alone: else being erased would be the way
 * around it.
 */
@Component
class BlockHolding implements ReaderHolding {

    private static final HoldingQuery BLOCK = new HoldingQuery(
            "blocks", "from BlockedReader b where b.readerId = :reader", "b.blockedAt as blockedAt", "b.blockedAt");

    private final EntityManager entities;

    BlockHolding(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return BLOCK.name();
    }

    @Override
    public long count(ReaderId reader) {
        return BLOCK.count(entities, reader);
    }

    @Override
    public List<Map<String, Object>> of(ReaderId reader) {
        return BLOCK.list(entities, reader);
    }

    @Override
    public boolean outlivesErasure(ReaderId reader) {
        return count(reader) > 0;
    }
}
