package dev.parley.notification.author;

import dev.parley.kernel.Ids;
import dev.parley.notification.digest.DigestTimes;
import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders the mails to authors that are due: one for all that came since the last. As long as one waits for the mail
 * server no other is ordered, so that after an outage one more tells of all that came meanwhile.
 */
@Service
class AuthorMails {

    static final String TOPIC = "article-comment";

    private final NewsRepository news;
    private final DigestTimes times;
    private final AuthorAddresses authors;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    AuthorMails(NewsRepository news, DigestTimes times, AuthorAddresses authors, Outbox outbox, Ids ids, Clock clock) {
        this.news = news;
        this.times = times;
        this.authors = authors;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Orders what is due now; an order, and what its letter is to tell, are one transaction. */
    @Transactional
    void order() {
        var now = clock.instant();
        for (var untold : news.findUntold()) {
            if (times.isDue(untold.rhythm(), untold.since(), now)) {
                order(untold.account());
            }
        }
    }

    private void order(UUID author) {
        if (authors.open(author).isEmpty()) {
            news.forgetUntold(author);
            return;
        }
        var letter = ids.next();
        if (outbox.order(new Order(new Recipient(Recipient.Kind.AUTHOR, author), TOPIC, letter.toString()))) {
            news.putInto(letter, author);
        }
    }
}
