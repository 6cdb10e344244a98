package dev.parley.notification.ui;

import dev.parley.notification.outbox.MailRow;
import dev.parley.notification.outbox.MailStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;

/** Says in words what mails are and where they stand. */
final class MailWords {

    private final DateTimeFormatter times;

    MailWords(ZoneId zone, Locale language) {
        this.times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(zone);
    }

    String time(Instant time) {
        return times.format(time);
    }

    String topic(String topic) {
        return switch (topic) {
            case "digest" -> "Digest of the queue";
            case "overdue" -> "Alert: a comment waits too long";
            case "confirm-address" -> "Question whether replies are wanted";
            case "reply" -> "Reply to a comment";
            case "lost-links" -> "Links to a reader’s own comments";
            case "article-comment" -> "Comments under an author’s articles";
            default -> topic;
        };
    }

    String tab(MailStatus status, long count) {
        return switch (status) {
            case WAITING -> "Waiting (" + count + ")";
            case DEAD -> "Dead letters (" + count + ")";
            case SENT -> "Sent (" + count + ")";
            case DROPPED -> "Dropped (" + count + ")";
        };
    }

    String nothing(MailStatus status) {
        return switch (status) {
            case WAITING -> "No mail waits.";
            case DEAD -> "No mail was given up.";
            case SENT -> "No mail was sent lately.";
            case DROPPED -> "No mail became needless lately.";
        };
    }

    String state(MailRow row) {
        var trouble = row.trouble() == null ? "" : row.trouble() + " ";
        var settled = time(Objects.requireNonNullElse(row.settledAt(), row.dueAt()));
        return switch (row.status()) {
            case WAITING -> trouble + "Tried " + times(row.attempts()) + ", next at " + time(row.dueAt()) + ".";
            case DEAD -> trouble + "Given up at " + settled + " after " + times(row.attempts()) + ".";
            case SENT -> "Sent at " + settled + ".";
            case DROPPED -> trouble + "Dropped at " + settled + ".";
        };
    }

    private static String times(int attempts) {
        return attempts == 1 ? "once" : attempts + " times";
    }
}
