package dev.parley.keyring;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a keyset stands.
 *
 * @param purpose its name, which says what its keys are for
 * @param keys its keys, the primary one first, the others from new to old
 * @param missing the ids of keys that this site has used and that are in no file
 * @param standIn whether a new key stands in for a file that was lost, until it is put back
 * @param durable whether its keys could be written down
 * @param keptAside the names of files of this keyset that couldn't be read and were kept aside
 */
public record KeysetState(
        String purpose,
        List<Key> keys,
        Set<Integer> missing,
        boolean standIn,
        boolean durable,
        List<String> keptAside) {

    public KeysetState {
        keys = List.copyOf(keys);
        missing = Set.copyOf(missing);
        keptAside = List.copyOf(keptAside);
    }

    /** Whether all keys that were used are there, and can be kept. */
    public boolean isWhole() {
        return missing.isEmpty() && !standIn && durable;
    }

    /** What is wrong and what to do, in a sentence or two; empty when nothing is. */
    public String trouble() {
        if (!durable) {
            return "The keyset “" + purpose + "” can't be written down: let Parley write into the folder keys/.";
        }
        if (isWhole()) {
            return "";
        }
        var what = missing.isEmpty()
                ? "The file of the keyset “" + purpose + "” was lost"
                : "The keyset “" + purpose + "” lacks " + (missing.size() == 1 ? "a key" : missing.size() + " keys")
                        + " that this site has used";
        var aside = keptAside.isEmpty() ? "" : " What was damaged is kept as " + String.join(", ", keptAside) + ".";
        return what + ". Put keys/" + purpose + ".json back from a backup." + aside;
    }

    /**
     * A key, of which the id is no secret.
     *
     * @param id by which it is named in what was made with it
     * @param primary whether new things are made with it
     * @param since since when it is known; null for one that the database hasn't heard of yet
     */
    public record Key(int id, boolean primary, @Nullable Instant since) {

        /** The id as people read it. */
        public String name() {
            return Keys.name(id);
        }
    }
}
