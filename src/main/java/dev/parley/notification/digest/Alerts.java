package dev.parley.notification.digest;

import dev.parley.kernel.Ids;
import dev.parley.moderation.Overdue;
import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alerts moderators when the oldest comment waits too long: once, until the queue has caught up. */
@Service
class Alerts {

    static final String TOPIC = "overdue";

    private final Overdue overdue;
    private final OverdueTimeRepository times;
    private final Moderators moderators;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    Alerts(Overdue overdue, OverdueTimeRepository times, Moderators moderators, Outbox outbox, Ids ids, Clock clock) {
        this.overdue = overdue;
        this.times = times;
        this.moderators = moderators;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looks at the queue; what begins or ends is noted together with the orders of the mails. */
    @Transactional
    void look() {
        var current = times.findFirstByEndedAtIsNullOrderByIdDesc();
        var late = overdue.oldest();
        if (late.isPresent() && current.isEmpty()) {
            times.save(new OverdueTime(ids.next(), clock.instant()));
            tellModerators();
        } else if (late.isEmpty()) {
            current.ifPresent(time -> time.end(clock.instant()));
        }
    }

    private void tellModerators() {
        moderators.choices(clock.instant()).stream()
                .filter(choice -> choice.choice().alerts())
                .map(choice -> new Recipient(Recipient.Kind.MODERATOR, choice.accountId()))
                .forEach(moderator -> outbox.order(new Order(moderator, TOPIC, null)));
    }
}
