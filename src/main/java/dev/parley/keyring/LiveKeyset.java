package dev.parley.keyring;

import com.google.crypto.tink.Parameters;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A keyset in use. It is read when it is first needed, and anew when another process has changed its file. */
final class LiveKeyset<T> {

    private static final long PAUSE_NANOS = 1_000_000_000;

    private final String purpose;
    private final Kind<T> kind;
    private final @Nullable Duration goodFor;
    private final KeysetLoader loader;
    private final KeysetFolder folder;
    private volatile @Nullable Held<T> held;
    private volatile long readAt;

    LiveKeyset(String purpose, Kind<T> kind, @Nullable Duration goodFor, KeysetLoader loader, KeysetFolder folder) {
        this.purpose = purpose;
        this.kind = kind;
        this.goodFor = goodFor;
        this.loader = loader;
        this.folder = folder;
    }

    String purpose() {
        return purpose;
    }

    /** For how long what was made with a key has to be known by it; null for ever. */
    @Nullable
    Duration goodFor() {
        return goodFor;
    }

    T primitive() {
        return now().primitive();
    }

    Loaded loaded() {
        return now().loaded();
    }

    /** The keyset as it was read last; empty when nobody has needed it yet. */
    Optional<Loaded> known() {
        return Optional.ofNullable(held).map(Held::loaded);
    }

    /** Whether no key is missing, and all stand in a file. */
    boolean isWhole() {
        var loaded = loaded();
        return loaded.durable() && loaded.missing().isEmpty();
    }

    /** Reads the file anew if it is another one than was read last; costs a look at the folder's entry otherwise. */
    void lookAgain() {
        if (!Stamp.of(folder.main(purpose)).equals(now().stamp())) {
            refresh();
        }
    }

    /** Reads the files anew because something names a key that isn't known; not again and again for keys that are lost. */
    void lookFor(int unknown) {
        lookAgain();
        if (!loaded().keys().ids().contains(unknown) && System.nanoTime() - readAt > PAUSE_NANOS) {
            refresh();
        }
    }

    /** Reads the file anew. */
    synchronized Held<T> refresh() {
        var before = held;
        try {
            var loaded = before == null ? null : before.loaded();
            Stamp stamp;
            do {
                // Once more when the file changed meanwhile, by us or by another: what is held is what lies there.
                stamp = Stamp.of(folder.main(purpose));
                loaded = loader.load(purpose, kind.parameters(), loaded);
            } while (!stamp.equals(Stamp.of(folder.main(purpose))));
            var now = new Held<>(loaded, loaded.keys().primitive(kind.type()), stamp);
            held = now;
            readAt = System.nanoTime();
            return now;
        } catch (GeneralSecurityException e) {
            throw new KeysetUnusable(purpose, e);
        }
    }

    private Held<T> now() {
        var now = held;
        return now == null ? first() : now;
    }

    private synchronized Held<T> first() {
        var now = held;
        return now == null ? refresh() : now;
    }

    /** What a keyset is made of, and made into. */
    record Kind<T>(Parameters parameters, Class<T> type) {}

    private record Held<T>(Loaded loaded, T primitive, Stamp stamp) {}
}
