package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import java.util.Map;

/**
 * A reader as administrators know them.
 *
 * @param facts what is kept of the reader
 * @param counts how much the modules keep, by name
 */
public record ReaderFile(ReaderId reader, ReaderRegister.Facts facts, Map<String, Long> counts) {}
