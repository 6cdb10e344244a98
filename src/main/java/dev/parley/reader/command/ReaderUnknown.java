package dev.parley.reader.command;

/** Nobody with the address that came on standard input is known; which address that was is not said. */
final class ReaderUnknown extends RuntimeException {

    ReaderUnknown() {
        super("No reader with the address on standard input is known.");
    }
}
