package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import java.util.List;
import java.util.Map;

/**
 * Something that a module keeps of readers. Each module that keeps anything says so by a bean of this type, so that an
 * export is complete, and drops it when it hears {@link ReaderErased}.
 */
public interface ReaderHolding {

    /** What it is called, in exports and on screens, such as {@code comments}; one word, in the plural. */
    String name();

    /** How many things are kept of a reader. */
    long count(ReaderId reader);

    /**
     * All that is kept of a reader, the oldest first. A thing is a map from the name of a fact to a text, a number, a
     * truth value, an {@link java.time.Instant}, or a list of texts or of such maps, in the order in which it is read.
     */
    List<Map<String, Object>> of(ReaderId reader);

    /**
     * Whether a reader has to stay known by the keyed fingerprint of the address, and by nothing else, after being
     * erased.
     */
    default boolean outlivesErasure(ReaderId reader) {
        return false;
    }
}
