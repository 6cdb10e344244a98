package dev.parley.notification.digest;

import dev.parley.comment.CommentList;
import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders the digests that are due. Who is told immediately or hourly gets one when something new waits; in the morning
 * everything that waits counts, as a reminder.
 */
@Service
class Digests {

    static final String TOPIC = "digest";

    // A comment bears the time at which it came, and is there a moment later: look no nearer than this.
    private static final Duration BEING_STORED = Duration.ofSeconds(5);

    private final Moderators moderators;
    private final CommentList comments;
    private final DigestTimes times;
    private final Outbox outbox;
    private final Clock clock;

    Digests(Moderators moderators, CommentList comments, DigestTimes times, Outbox outbox, Clock clock) {
        this.moderators = moderators;
        this.comments = comments;
        this.times = times;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Orders what is due now; the orders and the note of them are one transaction. */
    @Transactional
    void order() {
        var until = clock.instant().minus(BEING_STORED);
        moderators.choices(until).forEach(choice -> order(choice, until));
    }

    private void order(NotificationChoice choice, Instant until) {
        var rhythm = choice.choice().rhythm();
        var since = choice.toldUntil();
        if (!since.isBefore(until) || !times.isDue(rhythm, since, until)) {
            return;
        }
        var onlyNew = rhythm != Rhythm.DAILY;
        var any = onlyNew ? anyCame(since, until) : comments.countWaitingUpTo(1) > 0;
        if (any) {
            var recipient = new Recipient(Recipient.Kind.MODERATOR, choice.accountId());
            outbox.order(new Order(recipient, TOPIC, onlyNew ? since.toString() : null));
        }
        if (any || !onlyNew) {
            choice.told(until);
        }
    }

    private boolean anyCame(Instant since, Instant until) {
        return comments.waiting(WaitingComments.after(since), 1).stream()
                .anyMatch(first -> !WaitingComments.since(first).isAfter(until));
    }
}
