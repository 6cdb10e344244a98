package dev.parley.keyring;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the folder holds of a keyset.
 *
 * @param main the keys in the keyset's own file; null when it is missing or can't be read
 * @param others the keys in further files, by file
 * @param broken files that can't be read, or hold no keys
 * @param aside such files as were kept aside before
 */
record KeysetFiles(@Nullable Keys main, Map<Path, Keys> others, List<Path> broken, List<Path> aside) {

    /** Whether there are, or were, files that can't be read. */
    boolean damaged() {
        return !broken.isEmpty() || !aside.isEmpty();
    }
}
