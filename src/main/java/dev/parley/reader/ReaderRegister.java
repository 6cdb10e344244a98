package dev.parley.reader;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of readers themselves, and how it goes: for the parts of this module, which ask for the right to do so. */
@Component
public class ReaderRegister {

    private final ReaderRepository readers;
    private final IndexStore index;
    private final AddressSeal seal;

    ReaderRegister(ReaderRepository readers, IndexStore index, AddressSeal seal) {
        this.readers = readers;
        this.index = index;
        this.seal = seal;
    }

    /** The reader whose address this is, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ReaderId> find(EmailAddress address) {
        return index.find(seal.indexes(address)).map(IndexStore.Found::reader);
    }

    /** What is kept of a reader, if there is such a reader. */
    @Transactional(readOnly = true)
    public Optional<Facts> facts(ReaderId reader) {
        return readers.findFacts(reader.value());
    }

    /** Forgets the reader: the sealed address and all its keyed fingerprints. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ReaderId reader) {
        readers.deleteRow(reader.value());
    }

    /** Drops the sealed addresses; their readers stay known by the keyed fingerprint. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int dropAddresses(Collection<ReaderId> wanted) {
        return wanted.isEmpty()
                ? 0
                : readers.dropAddresses(wanted.stream().map(ReaderId::value).toList());
    }

    /** Readers whose address is kept, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<ReaderId> withAddress(@Nullable ReaderId after, Instant firstSeenBefore, int most) {
        var from = after == null ? new UUID(0, 0) : after.value();
        return readers.findWithAddress(from, firstSeenBefore, Limit.of(most)).stream()
                .map(ReaderId::new)
                .toList();
    }

    /**
     * What is kept of a reader.
     *
     * @param domainClass of what kind of domain the address is; null when that isn't known
     * @param addressKept whether the address is kept, sealed
     */
    public record Facts(Instant firstSeenAt, @Nullable DomainClass domainClass, boolean addressKept) {}
}
