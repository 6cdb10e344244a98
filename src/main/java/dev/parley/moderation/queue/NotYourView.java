package dev.parley.moderation.queue;

/** A view that all moderators see is its owner's to change, and administrators'. */
public final class NotYourView extends RuntimeException {

    NotYourView() {
        super("This view is someone else’s. Save it under a name of your own.");
    }
}
