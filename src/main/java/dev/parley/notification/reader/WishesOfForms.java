package dev.parley.notification.reader;

import dev.parley.comment.Status;
import dev.parley.comment.Utterances;
import dev.parley.moderation.SubmissionTaken;
import dev.parley.notification.ReplyWish;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the wish that a reader ticked under the form, with the comment and in its transaction; not that of spam. */
@Component
class WishesOfForms {

    private final Utterances utterances;
    private final Subscriptions subscriptions;

    WishesOfForms(Utterances utterances, Subscriptions subscriptions) {
        this.utterances = utterances;
        this.subscriptions = subscriptions;
    }

    @EventListener
    void on(SubmissionTaken taken) {
        if (!taken.submission().sender().wantsReplies()) {
            return;
        }
        utterances
                .find(taken.comment())
                .filter(one -> one.status() == Status.PENDING || one.status() == Status.APPROVED)
                .ifPresent(one -> {
                    var reader = one.by().reader();
                    if (reader != null) {
                        subscriptions.wish(reader, one.thread(), ReplyWish.REPLIES);
                    }
                });
    }
}
