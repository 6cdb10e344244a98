package dev.parley.moderation.queue;

/** There is no such view, or it is another moderator's alone. */
public final class NoSuchView extends RuntimeException {

    NoSuchView() {
        super("There is no such view (any more).");
    }
}
