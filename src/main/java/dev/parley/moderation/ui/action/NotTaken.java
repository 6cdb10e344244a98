package dev.parley.moderation.ui.action;

/** A text couldn't be used any more; the message says why, in words for the moderator. */
final class NotTaken extends RuntimeException {
    NotTaken(String message) {
        super(message);
    }
}
