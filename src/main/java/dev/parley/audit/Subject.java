package dev.parley.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act was about.
 *
 * @param kind such as {@code comment}, {@code reader} or {@code settings}; at most 20 characters
 * @param id its id; null for a thing of which there is one
 */
public record Subject(String kind, @Nullable UUID id) {

    /** The kind of a reader, who is known by an id and never by an address. */
    public static final String READER = "reader";

    /** The comment of that id. */
    public static Subject comment(UUID id) {
        return new Subject("comment", id);
    }

    /** The reader of that id. */
    public static Subject reader(UUID id) {
        return new Subject(READER, id);
    }
}
