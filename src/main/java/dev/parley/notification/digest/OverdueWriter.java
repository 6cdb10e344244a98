package dev.parley.notification.digest;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentRow;
import dev.parley.moderation.Overdue;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.outbox.LetterWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes alerts about the comment that waits too long. */
@Component
class OverdueWriter implements LetterWriter {

    private final Overdue overdue;
    private final WaitingComments waiting;
    private final MailPaper paper;
    private final Clock clock;

    OverdueWriter(Overdue overdue, WaitingComments waiting, MailPaper paper, Clock clock) {
        this.overdue = overdue;
        this.waiting = waiting;
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Alerts.TOPIC;
    }

    @Override
    public Optional<Letter> write(UUID recipient, @Nullable String about) {
        var moderator = new AccountId(recipient);
        return overdue.oldest().map(comment -> paper.write(mail(comment, moderator), moderator));
    }

    private QueueMail mail(CommentRow comment, AccountId moderator) {
        return new QueueMail(
                "A comment has waited for " + words(Duration.between(WaitingComments.since(comment), clock.instant())),
                "You get this mail once, until the queue has caught up.",
                "It is this one:",
                waiting.describe(List.of(comment), moderator));
    }

    private static String words(Duration waited) {
        if (waited.toDays() > 1) {
            return waited.toDays() + " days";
        }
        return waited.toHours() > 1 ? waited.toHours() + " hours" : waited.toMinutes() + " minutes";
    }
}
