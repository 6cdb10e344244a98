package dev.parley.comment;

import dev.parley.reader.ReaderId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about a reader, who is known by the blind index of an address and never by the address.
 *
 * @param reader the reader
 * @param counts how many of the reader's comments are in each state
 * @param firstSeen when the first of them was sent; null when there is none
 * @param names the names under which the latest of them were sent, the latest first
 * @param latest the latest of them, the latest first
 */
public record ReaderRecord(
        ReaderId reader,
        Map<Status, Long> counts,
        @Nullable Instant firstSeen,
        List<String> names,
        List<Glimpse> latest) {

    public ReaderRecord {
        counts = Map.copyOf(counts);
        names = List.copyOf(names);
        latest = List.copyOf(latest);
    }

    /** How many of the reader's comments are in a state. */
    public long count(Status status) {
        return counts.getOrDefault(status, 0L);
    }
}
