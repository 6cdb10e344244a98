package dev.parley.moderation.ui.detail;

import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.QueueItem;

/** Says what a decision will do, before it is made. */
final class Consequences {

    private Consequences() {}

    /** What it will do to a comment as it stands. */
    static String of(Verb verb, QueueItem item) {
        var isPublic = item.row().status() == Status.APPROVED;
        var place = item.article() == null
                ? "under its article"
                : "under “%s”".formatted(item.article().title());
        return switch (verb) {
            case APPROVE -> isPublic ? "It stays public " + place + "." : "Everyone can read it at once " + place + ".";
            case REJECT -> hidden(item) + " Its writer’s page says so.";
            case SPAM -> hidden(item) + " It counts as spam of this reader.";
            case HOLD ->
                item.row().status() == Status.PENDING
                        ? "It waits already."
                        : hidden(item) + " It waits at the end of the queue.";
        };
    }

    /** What it will do to several. */
    static String of(Verb verb) {
        return switch (verb) {
            case APPROVE -> "Everyone can read them at once.";
            case REJECT -> "Nobody sees them. Their writers’ pages say so.";
            case SPAM -> "Nobody sees them. They count as spam of their readers.";
            case HOLD -> "Those that don’t wait do so at the end of the queue.";
        };
    }

    private static String hidden(QueueItem item) {
        return item.row().status() == Status.APPROVED ? "Taken off the page at once." : "Nobody sees it.";
    }
}
