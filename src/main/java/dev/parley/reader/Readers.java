package dev.parley.reader;

import dev.parley.kernel.Ids;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises readers by their address without keeping it in clear. */
@Service
public class Readers {

    private final ReaderRepository readers;
    private final IndexStore index;
    private final AddressSeal seal;
    private final Ids ids;
    private final Clock clock;

    Readers(ReaderRepository readers, IndexStore index, AddressSeal seal, Ids ids, Clock clock) {
        this.readers = readers;
        this.index = index;
        this.seal = seal;
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
        return index.find(indexes).orElseGet(() -> {
            var id = new ReaderId(ids.next());
            readers.saveAndFlush(new Reader(id, seal.seal(address, id), clock.instant()));
            index.add(id, indexes);
            return id;
        });
    }
}
