package dev.parley.comment;

/** The comment was changed since the moderator saw it; nothing was overwritten. */
public final class StaleComment extends RuntimeException {
    StaleComment() {
        super("This comment was changed since you opened it. Look at it as it is now, then change it again.");
    }
}
