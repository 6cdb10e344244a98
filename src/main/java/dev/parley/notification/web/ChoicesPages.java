package dev.parley.notification.web;

import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.Utterances;
import dev.parley.notification.ReplyWish;
import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.reader.ReaderWords;
import dev.parley.notification.reader.Subscriptions;
import dev.parley.reader.ReaderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a reader what they chose to be mailed. */
@Component
class ChoicesPages {

    static final String EVERYWHERE = "everywhere";

    private final Subscriptions subscriptions;
    private final Utterances utterances;
    private final Articles articles;
    private final ReaderLinks links;
    private final ReaderWords words;
    private final PlainPages pages;

    ChoicesPages(
            Subscriptions subscriptions,
            Utterances utterances,
            Articles articles,
            ReaderLinks links,
            ReaderWords words,
            PlainPages pages) {
        this.subscriptions = subscriptions;
        this.utterances = utterances;
        this.articles = articles;
        this.links = links;
        this.words = words;
        this.pages = pages;
    }

    /** The field of a thread. */
    static String field(CommentId thread) {
        return "thread-" + thread;
    }

    ResponseEntity<byte[]> show(ReaderId reader, String action) {
        var rows = new ArrayList<ChoicesPage.Row>();
        rows.add(new ChoicesPage.Row(EVERYWHERE, words.say("settings.everywhere"), subscriptions.everywhere(reader)));
        subscriptions.threads(reader).forEach(thread -> row(reader, thread).ifPresent(rows::add));
        return pages.choices(frame -> new ChoicesPage(
                frame.apply(words.say("settings.title"), words.say("settings.text")),
                rows,
                List.of(
                        new ChoicesPage.Option(ReplyWish.NONE, words.say("settings.none")),
                        new ChoicesPage.Option(ReplyWish.REPLIES, words.say("settings.replies")),
                        new ChoicesPage.Option(ReplyWish.THREAD, words.say("settings.whole"))),
                action,
                words.say("settings.save"),
                new ChoicesPage.Link(links.stop(reader, null), words.say("reply.stop-all"))));
    }

    private Optional<ChoicesPage.Row> row(ReaderId reader, CommentId thread) {
        return utterances
                .find(thread)
                .flatMap(first -> articles.title(first.article()))
                .map(article -> new ChoicesPage.Row(
                        field(thread),
                        words.say("settings.thread", article.title()),
                        subscriptions.wish(reader, thread)));
    }
}
