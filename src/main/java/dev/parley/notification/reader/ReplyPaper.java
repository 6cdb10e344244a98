package dev.parley.notification.reader;

import dev.parley.article.ArticleTitle;
import dev.parley.comment.Utterance;
import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.paper.CommentPath;
import dev.parley.notification.paper.Excerpts;
import dev.parley.notification.paper.Printer;
import dev.parley.notification.paper.Sheet;
import dev.parley.notification.paper.Sheet.Quote;
import dev.parley.notification.paper.Sheet.Way;
import dev.parley.reader.ReaderId;
import dev.parley.settings.SiteProperties;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what a reply is about: who answered, how the answer begins, where it stands, and how to get no more. */
@Component
class ReplyPaper {

    private static final String LIST = "replies";

    private final ReaderLinks links;
    private final ReaderWords words;
    private final Printer printer;
    private final SiteProperties site;

    ReplyPaper(ReaderLinks links, ReaderWords words, Printer printer, SiteProperties site) {
        this.links = links;
        this.words = words;
        this.printer = printer;
        this.site = site;
    }

    Letter write(ReaderId reader, Utterance reply, ArticleTitle article, int page) {
        var answered = reply.answers();
        var isAnswer = answered != null && reader.equals(answered.reader());
        var name = Excerpts.name(reply.said().name());
        var path = CommentPath.of(article.slug(), page, reply.comment());
        var sheet = new Sheet(
                words.say(isAnswer ? "reply.answered" : "reply.wrote", name, article.title()),
                List.of(),
                List.of(new Quote(name, Excerpts.of(reply.said().text()), null)),
                List.of(new Way(words.say("reply.way"), site.absolute(path))),
                words.say("reply.why", site.site().title()),
                List.of(
                        new Way(words.say("reply.stop-thread"), links.stop(reader, reply.thread())),
                        new Way(words.say("reply.stop-all"), links.stop(reader, null)),
                        new Way(words.say("reply.settings"), links.settings(reader))));
        return printer.print(
                words.say("reply.subject", article.title()),
                sheet,
                new Letter.MailingList(LIST, links.stop(reader, null)),
                "thread-" + reply.thread());
    }
}
