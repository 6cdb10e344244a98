package dev.parley.reader;

import dev.parley.kernel.Ids;
import dev.parley.keyring.Node;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A node with keys of its own folder, on the database of the test. */
final class AddressNode {

    final Node keys;
    final AddressSeal seal;
    final AddressKeys work;
    final AddressHandover handover;

    private final Readers readers;
    private final TransactionTemplate transaction;

    AddressNode(Path folder, ApplicationContext site, Clock clock) throws Exception {
        keys = new Node(folder, site.getBean(JdbcClient.class), clock);
        seal = new AddressSeal(keys.keyring);
        keys.look();
        var store = site.getBean(SealStore.class);
        var turn = site.getBean(IndexTurn.class);
        var repository = site.getBean(ReaderRepository.class);
        work = new AddressKeys(
                keys.care,
                new Resealing(store, seal),
                new Reindexing(turn, seal),
                store,
                turn,
                new KeyProperties(Duration.ofMinutes(1)),
                clock);
        handover = new AddressHandover(repository, seal);
        readers = new Readers(
                repository,
                site.getBean(IndexStore.class),
                turn,
                seal,
                site.getBean(Domains.class),
                site.getBean(Ids.class),
                clock);
        transaction = site.getBean(TransactionTemplate.class);
    }

    /** As intake does it: in a transaction, which is tried again when another one was faster. */
    ReaderId recognise(String address) {
        while (true) {
            try {
                return transaction.execute(
                        _ -> readers.recognise(EmailAddress.parse(address).orElseThrow()));
            } catch (DataIntegrityViolationException anotherWasFaster) {
                Thread.onSpinWait();
            }
        }
    }

    String addressOf(ReaderId reader) {
        return handover.inClear(reader).orElseThrow();
    }
}
