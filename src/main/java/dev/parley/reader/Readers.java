package dev.parley.reader;

import dev.parley.kernel.Ids;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises readers by their address without keeping it in clear. */
@Service
public class Readers {

    private final ReaderRepository readers;
    private final IndexStore index;
    private final IndexTurn turn;
    private final AddressSeal seal;
    private final Domains domains;
    private final Ids ids;
    private final Clock clock;

    Readers(
            ReaderRepository readers,
            IndexStore index,
            IndexTurn turn,
            AddressSeal seal,
            Domains domains,
            Ids ids,
            Clock clock) {
        this.readers = readers;
        this.index = index;
        this.turn = turn;
        this.seal = seal;
        this.domains = domains;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The reader whose address this is, known from now on if not before.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when another transaction made the same
     *     reader known at this moment; tried again, the call finds that reader
     */
    @Transactional
    public ReaderId recognise(EmailAddress address) {
        var indexes = seal.indexes(address);
        var known = index.find(indexes);
        if (known.isEmpty()) {
            var id = new ReaderId(ids.next());
            readers.saveAndFlush(new Reader(id, seal.seal(address, id), domains.classOf(address), clock.instant()));
            index.add(id, indexes);
            return id;
        }
        var id = known.get().reader();
        if (!known.get().complete()) {
            // No lock and no version to lose: two comments at once would write the same.
            readers.complete(id.value(), seal.seal(address, id).bytes(), domains.classOf(address));
        }
        if (!known.get().current()) {
            turn.addOne(new IndexTurn.Entry(id.value(), indexes.getFirst()));
        }
        return id;
    }

    /** Of what kind of domain a reader's address is; empty when that isn't known. */
    @Transactional(readOnly = true)
    public Optional<DomainClass> domainClass(ReaderId reader) {
        return readers.findDomainClass(reader.value());
    }
}
