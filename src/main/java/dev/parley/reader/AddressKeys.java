package dev.parley.reader;

import dev.parley.keyring.KeyCare;
import dev.parley.keyring.KeysetState;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Lets one key of readers' addresses follow another: everything is sealed and indexed anew while the site serves, and
 * the old key ends when nothing uses it. The work may be broken off anywhere, and several may be at it. It asks for no
 * right.
 */
@Service
public class AddressKeys {

    static final String JOB = "address-keys";

    private static final Logger log = LoggerFactory.getLogger(AddressKeys.class);

    private final KeyCare care;
    private final Resealing resealing;
    private final Reindexing reindexing;
    private final SealStore seals;
    private final IndexTurn indexes;
    private final KeyProperties properties;
    private final Clock clock;

    AddressKeys(
            KeyCare care,
            Resealing resealing,
            Reindexing reindexing,
            SealStore seals,
            IndexTurn indexes,
            KeyProperties properties,
            Clock clock) {
        this.care = care;
        this.resealing = resealing;
        this.reindexing = reindexing;
        this.seals = seals;
        this.indexes = indexes;
        this.properties = properties;
        this.clock = clock;
    }

    /** The keysets of which this is the keeper. */
    public static List<String> purposes() {
        return List.of(AddressSeal.SEAL, AddressSeal.INDEX);
    }

    /** Seals and indexes anew what is by older keys, and retires those that nothing uses any more. */
    public void work() {
        var seal = care.state(AddressSeal.SEAL);
        for (var key : seal.keys()) {
            if (!key.primary()) {
                resealing.run(key.id());
            }
        }
        reindexing.adopt();
        var index = care.state(AddressSeal.INDEX);
        for (var key : index.keys()) {
            if (!key.primary()) {
                reindexing.run(key.id());
            }
        }
        retire(seal, key -> !seals.isUsed(key));
        retire(index, key -> !indexes.isLagging(key, index.keys().getFirst().id()));
    }

    /** How far the work is. */
    public KeyProgress progress() {
        var seal = care.state(AddressSeal.SEAL);
        var index = care.state(AddressSeal.INDEX);
        var sealed = seals.counts();
        var here = ids(seal);
        var primary = seal.keys().isEmpty() ? 0 : seal.keys().getFirst().id();
        var ofPrimary = sealed.getOrDefault(primary, 0L);
        var ofOthers = sealed.entrySet().stream()
                .filter(count -> count.getKey() != primary && here.contains(count.getKey()))
                .mapToLong(count -> count.getValue())
                .sum();
        var all = sealed.values().stream().mapToLong(Long::longValue).sum();
        var primaryIndex = index.keys().isEmpty() ? 0 : index.keys().getFirst().id();
        var indexed = indexes.counts();
        var toIndex = 0L;
        var dropped = 0L;
        for (var key : indexed.keySet()) {
            if (key != primaryIndex) {
                toIndex += indexes.lag(key, primaryIndex, false);
                dropped += indexes.lag(key, primaryIndex, true);
            }
        }
        return new KeyProgress(
                ofPrimary,
                ofOthers,
                all - ofPrimary - ofOthers,
                indexed.getOrDefault(primaryIndex, 0L),
                toIndex,
                dropped);
    }

    private void retire(KeysetState keyset, IntPredicate isUnused) {
        if (keyset.keys().size() < 2 || !keyset.isWhole()) {
            return;
        }
        var since = keyset.keys().getFirst().since();
        if (since == null || since.plus(properties.retireAfter()).isAfter(clock.instant())) {
            return;
        }
        for (var key : keyset.keys()) {
            if (!key.primary() && isUnused.test(key.id())) {
                if (keyset.purpose().equals(AddressSeal.INDEX)) {
                    reindexing.forget(key.id());
                }
                care.retire(keyset.purpose(), Set.of(key.id()));
                log.info("Nothing uses the key {} of “{}” any more; it is retired", key.name(), keyset.purpose());
            }
        }
    }

    private static Set<Integer> ids(KeysetState keyset) {
        return keyset.keys().stream().map(KeysetState.Key::id).collect(Collectors.toSet());
    }
}
