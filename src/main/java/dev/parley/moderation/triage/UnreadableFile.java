package dev.parley.moderation.triage;

/** A file of labelled comments isn't what it should be; the message says where. */
final class UnreadableFile extends RuntimeException {

    UnreadableFile(String message) {
        super(message);
    }
}
