package dev.parley.notification;

import dev.parley.comment.CommentId;
import dev.parley.comment.Utterances;
import dev.parley.notification.outbox.MailServer;
import dev.parley.notification.reader.LostLinks;
import dev.parley.notification.reader.Subscriptions;
import dev.parley.reader.EmailAddress;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers can have mailed, for the pages on which they say so. */
@Service
public class ReaderMail {

    private final Subscriptions subscriptions;
    private final LostLinks lostLinks;
    private final Utterances utterances;
    private final MailServer server;

    ReaderMail(Subscriptions subscriptions, LostLinks lostLinks, Utterances utterances, MailServer server) {
        this.subscriptions = subscriptions;
        this.lostLinks = lostLinks;
        this.utterances = utterances;
        this.server = server;
    }

    /** Whether there is a mail server: without one, nothing is offered. */
    public boolean isOffered() {
        return server.isSetUp();
    }

    /**
     * What its writer wished about the thread of a comment; nothing for a comment whose writer gave no address. It says
     * nothing of whether the address was ever confirmed: who has a comment's page needn't be who has the address.
     */
    @Transactional(readOnly = true)
    public Optional<ReplyWish> wish(CommentId comment) {
        return utterances
                .find(comment)
                .flatMap(one ->
                        Optional.ofNullable(one.by().reader()).map(reader -> subscriptions.wish(reader, one.thread())));
    }

    /** Takes a wish about the thread of a comment, in its writer's name; where need be, the address is asked first. */
    @Transactional
    public void wish(CommentId comment, ReplyWish wish) {
        utterances.find(comment).filter(one -> !one.status().isGone()).ifPresent(one -> {
            var reader = one.by().reader();
            if (reader != null) {
                subscriptions.wish(reader, one.thread(), wish);
            }
        });
    }

    /**
     * Mails to an address the links to the comments that were sent with it, if there are any. The request is kept when
     * this returns, with the same work for every address.
     *
     * @param network where the request came from
     * @return false when too many such requests came from there
     */
    public boolean sendLostLinks(EmailAddress address, String network) {
        return lostLinks.send(address, network);
    }
}
