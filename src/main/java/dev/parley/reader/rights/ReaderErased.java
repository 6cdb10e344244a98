package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import java.time.Instant;

/**
 * A reader is being erased. Heard in the transaction that does it, so by a plain {@code @EventListener}: when one
 * fails, nothing is erased. Afterwards nothing may be left that says who the reader is, or that two things are of the
 * same reader.
 *
 * @param keepTexts whether the texts of public comments stay, without a name
 */
public record ReaderErased(ReaderId reader, boolean keepTexts, Instant at) {}
