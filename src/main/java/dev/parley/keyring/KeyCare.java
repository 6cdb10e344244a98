package dev.parley.keyring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Looks after the keysets: how they stand, new keys, and the end of old ones. It asks for no right. */
@Service
public class KeyCare {

    private final Keyring keyring;
    private final KeysetFolder folder;
    private final KnownKeys known;

    KeyCare(Keyring keyring, KeysetFolder folder, KnownKeys known) {
        this.keyring = keyring;
        this.folder = folder;
        this.known = known;
    }

    /** All keysets that there are or ought to be, by name. */
    public List<KeysetState> states() {
        var purposes = new TreeSet<>(known.purposes());
        keyring.all().forEach(keyset -> purposes.add(keyset.purpose()));
        try {
            folder.files().stream()
                    .filter(KeysetFolder::isKeyset)
                    .forEach(file -> purposes.add(KeysetFolder.nameOf(file)));
        } catch (IOException e) {
            // Said by each keyset's own state.
        }
        return purposes.stream().map(this::state).toList();
    }

    /** How that keyset stands. */
    public KeysetState state(String purpose) {
        var inUse = known.inUse(purpose);
        var live = keyring.find(purpose).flatMap(LiveKeyset::known);
        var files = files(purpose);
        var keys = live.map(loaded -> List.of(loaded.keys())).orElseGet(() -> inFiles(files));
        var missing = new HashSet<>(inUse.keySet());
        keys.forEach(some -> missing.removeAll(some.ids()));
        return new KeysetState(
                purpose,
                keys.stream().flatMap(some -> described(some, inUse).stream()).toList(),
                missing,
                files.main() == null && !files.others().isEmpty(),
                live.map(Loaded::durable).orElse(true),
                files.aside().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    /**
     * Makes a new primary key. The keys before it stay, for what was made with them.
     *
     * @return the id of the new key
     * @throws KeysetUnusable when there is no such keyset, or keys of it are lost: then that comes first
     */
    public int rotate(String purpose) {
        return changed(purpose, files -> {
            var main = files.main();
            if (main == null) {
                throw new KeysetUnusable(purpose, "has no file that can be read. There is nothing to rotate.");
            }
            var rotated = main.rotated();
            folder.write(folder.main(purpose), rotated);
            known.register(purpose, rotated.ids());
            return rotated.primary();
        });
    }

    /** Takes keys away for good. Nothing may need them any more; the primary one stays whatever is asked for. */
    public void retire(String purpose, Set<Integer> ids) {
        changed(purpose, files -> {
            var main = files.main();
            if (main != null) {
                var gone = new HashSet<>(ids);
                gone.remove(main.primary());
                // First of all nobody misses them: a process that still has them would write them back.
                known.retire(purpose, gone);
                folder.write(folder.main(purpose), main.without(gone));
            }
            return ids.size();
        });
    }

    /** Goes on without the keys that are lost: they are missed no longer, and the key that stands in stays. */
    public void acceptLoss(String purpose) {
        var missing = state(purpose).missing();
        changed(purpose, files -> {
            known.retire(purpose, missing);
            if (files.main() == null && !files.others().isEmpty()) {
                var all = files.others().values().stream().reduce(KeyCare::both).orElseThrow();
                folder.write(folder.main(purpose), all);
                for (var file : files.others().keySet()) {
                    Files.delete(file);
                }
            }
            return missing.size();
        });
    }

    /** The files, and the folder, that others than their owner could use. */
    public List<Path> openToOthers() {
        var open = new ArrayList<Path>();
        try {
            for (var file : folder.files()) {
                if (!OwnersAlone.holds(file)) {
                    open.add(file);
                }
            }
            if (Files.isDirectory(folder.path()) && !OwnersAlone.holds(folder.path())) {
                open.add(folder.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The rights of the files in " + folder.path() + " can't be read", e);
        }
        return open;
    }

    private int changed(String purpose, Step step) {
        try {
            var result = folder.alone(() -> {
                try {
                    return step.make(folder.read(purpose));
                } catch (GeneralSecurityException e) {
                    throw new KeysetUnusable(purpose, e);
                }
            });
            keyring.find(purpose).ifPresent(LiveKeyset::refresh);
            return result;
        } catch (IOException e) {
            throw new KeysetUnusable(purpose, "can't be changed: " + e.getMessage());
        }
    }

    private KeysetFiles files(String purpose) {
        try {
            return folder.read(purpose);
        } catch (IOException e) {
            return new KeysetFiles(null, Map.of(), List.of(), List.of());
        }
    }

    private static List<Keys> inFiles(KeysetFiles files) {
        var keys = new ArrayList<Keys>();
        var main = files.main();
        if (main != null) {
            keys.add(main);
        }
        keys.addAll(files.others().values());
        return keys;
    }

    private static List<KeysetState.Key> described(Keys keys, Map<Integer, Instant> inUse) {
        return keys.ids().stream()
                .map(id -> new KeysetState.Key(id, id == keys.primary(), inUse.get(id)))
                .sorted(Comparator.comparing((KeysetState.Key key) -> !key.primary())
                        .thenComparing(
                                key -> key.since() == null ? Instant.MAX : key.since(), Comparator.reverseOrder()))
                .toList();
    }

    private static Keys both(Keys one, Keys other) {
        try {
            return one.with(other, id -> true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Keys of ours can always be brought together", e);
        }
    }

    private interface Step {
        int make(KeysetFiles files) throws IOException, GeneralSecurityException;
    }
}
