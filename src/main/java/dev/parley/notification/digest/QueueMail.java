package dev.parley.notification.digest;

import java.util.List;

/**
 * What a mail about the queue says.
 *
 * @param headline the matter in a sentence
 * @param oldest since when the oldest comment waits, in a sentence
 * @param listed what the comments below are
 * @param comments some of the comments
 */
record QueueMail(String headline, String oldest, String listed, List<WaitingComment> comments) {
    QueueMail {
        comments = List.copyOf(comments);
    }
}
