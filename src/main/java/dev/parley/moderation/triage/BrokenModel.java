package dev.parley.moderation.triage;

/** Bytes that should be a model are none that can be used. The site's decisions make a new one. */
final class BrokenModel extends RuntimeException {

    BrokenModel(String message) {
        super(message);
    }
}
