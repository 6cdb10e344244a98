package dev.parley.keyring;

import com.google.crypto.tink.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Brings together what the folder, the database and this process know of a keyset. What can't be read is kept aside,
 * what this process still has is written back, and where keys are lost a new one takes their place in a file of its own,
 * so that the old file can be put back without overwriting anything.
 */
@Component
class KeysetLoader {

    private static final Logger log = LoggerFactory.getLogger(KeysetLoader.class);
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final KeysetFolder folder;
    private final KnownKeys known;
    private final Clock clock;

    KeysetLoader(KeysetFolder folder, KnownKeys known, Clock clock) {
        this.folder = folder;
        this.known = known;
        this.clock = clock;
    }

    /**
     * The keyset as it is now.
     *
     * @param parameters of which kind its first key is
     * @param before what this process loaded last
     */
    Loaded load(String purpose, Parameters parameters, @Nullable Loaded before) throws GeneralSecurityException {
        var inUse = inUse(purpose);
        try {
            var found = folder.read(purpose);
            var plan = plan(found, parameters, before, inUse);
            return plan.changesNothing(found)
                    ? plan.loaded(true)
                    : folder.alone(() -> carriedOut(purpose, parameters, before, inUse));
        } catch (IOException | UncheckedIOException e) {
            log.error("The keyset “{}” can't be kept in {}: {}", purpose, folder.path(), e.toString());
            var keys = before != null ? before.keys() : Keys.fresh(parameters);
            return new Loaded(keys, before != null && before.durable(), missing(keys, inUse));
        }
    }

    private Loaded carriedOut(
            String purpose, Parameters parameters, @Nullable Loaded before, Optional<Set<Integer>> inUse)
            throws IOException {
        try {
            // Once more: another process may have been at it.
            var found = folder.read(purpose);
            var plan = plan(found, parameters, before, inUse);
            for (var broken : found.broken()) {
                var aside = folder.setAside(purpose, broken, WHEN.format(clock.instant()));
                log.error("{} holds no keys that can be read; it is kept as {}", broken, aside.getFileName());
            }
            if (plan.standsIn()) {
                if (found.others().isEmpty()) {
                    folder.write(folder.standIn(purpose, WHEN.format(clock.instant())), plan.keys());
                    log.error("Keys of “{}” are lost; a new one stands in. Put {} back", purpose, folder.main(purpose));
                }
            } else if (found.main() == null
                    || !found.main().sameAs(plan.keys())
                    || !found.others().isEmpty()) {
                folder.write(folder.main(purpose), plan.keys());
                for (var merged : found.others().keySet()) {
                    Files.delete(merged);
                }
            }
            return plan.loaded(true);
        } catch (GeneralSecurityException e) {
            throw new KeysetUnusable(purpose, e);
        }
    }

    private static Plan plan(
            KeysetFiles found, Parameters parameters, @Nullable Loaded before, Optional<Set<Integer>> inUse)
            throws GeneralSecurityException {
        var keys = found.main();
        for (var other : found.others().values()) {
            keys = keys == null ? other : keys.with(other, id -> true);
        }
        if (before != null) {
            // What was retired elsewhere is not brought back.
            IntPredicate wanted =
                    id -> !before.durable() || inUse.isPresent() && inUse.get().contains(id);
            keys = keys == null ? remembered(before.keys(), wanted) : keys.with(before.keys(), wanted);
        }
        var made = keys == null;
        var all = keys == null ? Keys.fresh(parameters) : keys;
        var missing = missing(all, inUse);
        var standsIn = found.main() == null
                && (!missing.isEmpty()
                        || inUse.isEmpty()
                        || found.damaged() && (made || !found.others().isEmpty()));
        return new Plan(all, missing, standsIn);
    }

    private static @Nullable Keys remembered(Keys before, IntPredicate wanted) throws GeneralSecurityException {
        var unwanted = new HashSet<>(before.ids());
        unwanted.removeIf(wanted::test);
        return unwanted.contains(before.primary()) ? null : before.without(unwanted);
    }

    private static Set<Integer> missing(Keys keys, Optional<Set<Integer>> inUse) {
        var missing = new HashSet<>(inUse.orElse(Set.of()));
        missing.removeAll(keys.ids());
        return Set.copyOf(missing);
    }

    /** Empty when the database can't be asked. */
    private Optional<Set<Integer>> inUse(String purpose) {
        try {
            return Optional.of(known.inUse(purpose).keySet());
        } catch (DataAccessException | TransactionException e) {
            log.warn("It is not known which keys of “{}” were used: {}", purpose, e.getMessage());
            return Optional.empty();
        }
    }

    /** What is to be done. */
    private record Plan(Keys keys, Set<Integer> missing, boolean standsIn) {

        boolean changesNothing(KeysetFiles found) {
            var kept = standsIn
                    ? !found.others().isEmpty()
                    : found.main() != null
                            && found.main().sameAs(keys)
                            && found.others().isEmpty();
            return kept && found.broken().isEmpty();
        }

        Loaded loaded(boolean durable) {
            return new Loaded(keys, durable, missing);
        }
    }
}
