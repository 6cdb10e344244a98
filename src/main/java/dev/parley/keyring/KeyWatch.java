package dev.parley.keyring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps this node's keysets up to date while the site runs, has the database remember the ids of their keys, and takes
 * from others the right to read key files.
 */
@Component
public class KeyWatch {

    private static final Logger log = LoggerFactory.getLogger(KeyWatch.class);

    private final Keyring keyring;
    private final KeysetFolder folder;
    private final KeyCare care;
    private final KnownKeys known;
    private final Map<String, Set<Integer>> remembered = new HashMap<>();
    private volatile List<String> mended = List.of();
    private volatile List<String> open = List.of();
    private Map<Path, Stamp> seen = Map.of();

    KeyWatch(Keyring keyring, KeysetFolder folder, KeyCare care, KnownKeys known) {
        this.keyring = keyring;
        this.folder = folder;
        this.care = care;
        this.known = known;
    }

    /** The files that others could use until this process took that right away. */
    public List<String> mended() {
        return mended;
    }

    /** The files that others can use, and that this process can't take that right away from. */
    public List<String> open() {
        return open;
    }

    /** The names of the keysets that lack keys, or can't keep theirs; from memory. */
    public List<String> troubled() {
        return keyring.all().stream()
                .filter(keyset -> !keyset.isWhole())
                .map(LiveKeyset::purpose)
                .sorted()
                .toList();
    }

    @Scheduled(fixedDelay = 1_000)
    synchronized void look() {
        try {
            for (var now = stamps(); !now.equals(seen); now = stamps()) {
                mendRights();
                keyring.all().forEach(LiveKeyset::refresh);
                // What was taken before the reading counts: what changed meanwhile is read once more.
                seen = now;
            }
            keyring.all().forEach(this::remember);
        } catch (IOException | DataAccessException | TransactionException e) {
            log.debug("The keys can't be looked after now: {}", e.toString());
        }
    }

    private Map<Path, Stamp> stamps() throws IOException {
        var stamps = new HashMap<Path, Stamp>();
        for (var file : folder.files()) {
            if (KeysetFolder.isKeyset(file)) {
                stamps.put(file, Stamp.of(file));
            }
        }
        keyring.all()
                .forEach(keyset ->
                        stamps.putIfAbsent(folder.main(keyset.purpose()), Stamp.of(folder.main(keyset.purpose()))));
        return stamps;
    }

    private void remember(LiveKeyset<?> keyset) {
        var loaded = keyset.loaded();
        var ids = loaded.keys().ids();
        if (loaded.durable() && !ids.equals(remembered.get(keyset.purpose()))) {
            known.register(keyset.purpose(), ids);
            remembered.put(keyset.purpose(), ids);
        }
    }

    private void mendRights() {
        var closed = new HashSet<>(mended);
        var stillOpen = new HashSet<String>();
        for (var file : care.openToOthers()) {
            try {
                OwnersAlone.mend(file);
                closed.add(file.getFileName().toString());
                log.warn(
                        "Others than its owner could use {}; that is mended. If anybody else has an account on this"
                                + " machine, rotate the keys",
                        file);
            } catch (IOException e) {
                stillOpen.add(file.getFileName().toString());
                log.warn("Others than its owner can use {}, and that can't be mended: {}", file, e.toString());
            }
        }
        mended = sorted(closed);
        open = sorted(stillOpen);
    }

    private static List<String> sorted(Collection<String> names) {
        var sorted = new ArrayList<>(names);
        sorted.sort(null);
        return List.copyOf(sorted);
    }
}
