package dev.parley.moderation.ui;

import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ui.queue.Excerpt;
import java.util.Optional;

/** Says to those who listen which comment is in focus now. */
final class FocusWords {

    private static final int EXCERPT = 160;

    private FocusWords() {}

    static String of(Optional<QueueItem> focus) {
        return focus.map(FocusWords::of).orElse("Nothing waits.");
    }

    private static String of(QueueItem item) {
        var article = item.article() == null
                ? ""
                : " on “%s”".formatted(item.article().title());
        return "%s%s: %s"
                .formatted(item.row().author(), article, Excerpt.of(item.row().body(), EXCERPT));
    }
}
