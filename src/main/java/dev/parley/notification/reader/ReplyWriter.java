package dev.parley.notification.reader;

import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.Threads;
import dev.parley.comment.Utterance;
import dev.parley.comment.Utterances;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.outbox.LetterWriter;
import dev.parley.reader.ReaderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a reader of a reply, if it is still public and they still want to know. */
@Component
class ReplyWriter implements LetterWriter {

    private final Utterances utterances;
    private final MailConsentRepository consents;
    private final Articles articles;
    private final Threads threads;
    private final ReplyPaper paper;

    ReplyWriter(
            Utterances utterances,
            MailConsentRepository consents,
            Articles articles,
            Threads threads,
            ReplyPaper paper) {
        this.utterances = utterances;
        this.consents = consents;
        this.articles = articles;
        this.threads = threads;
        this.paper = paper;
    }

    @Override
    public String topic() {
        return ReplyOrders.TOPIC;
    }

    /** @param about the reply's id */
    @Override
    public Optional<Letter> write(UUID recipient, @Nullable String about) {
        var reader = new ReaderId(recipient);
        return about == null
                ? Optional.empty()
                : utterances
                        .publicOne(CommentId.parse(about))
                        .filter(reply -> wants(reader, reply))
                        .flatMap(reply -> write(reader, reply));
    }

    private boolean wants(ReaderId reader, Utterance reply) {
        return consents.findWishers(reply.thread().value(), List.of(reader.value())).stream()
                .filter(wisher -> wisher.reader().equals(reader.value()))
                .anyMatch(wisher -> ReplyOrders.concerns(reply, reader, wisher.wish()));
    }

    private Optional<Letter> write(ReaderId reader, Utterance reply) {
        return articles.commentTerms(reply.article())
                .flatMap(_ -> articles.title(reply.article()))
                .flatMap(article ->
                        threads.find(reply.comment()).map(place -> paper.write(reader, reply, article, place.page())));
    }
}
