package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import java.util.Optional;
import java.util.UUID;

/** Tells who wrote a comment, to those who stand below the comments. */
@FunctionalInterface
public interface WriterLookup {

    /** The reader who wrote the comment; empty when there is no such comment, or nobody knows. */
    Optional<ReaderId> writerOf(UUID comment);
}
