package dev.parley.notification.author;

import dev.parley.account.AccountId;
import dev.parley.comment.Threads;
import dev.parley.notification.link.MailLinks;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.outbox.MailProperties;
import dev.parley.notification.paper.CommentPath;
import dev.parley.notification.paper.Printer;
import dev.parley.notification.paper.Sheet;
import dev.parley.notification.paper.Sheet.Quote;
import dev.parley.notification.paper.Sheet.Way;
import dev.parley.settings.SiteProperties;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what there is to say of new comments: who wrote them, how they begin, and where they are to be read. */
@Component
class AuthorPaper {

    private static final String LIST = "article-comments";

    private final Threads threads;
    private final MailLinks links;
    private final AuthorWords words;
    private final Printer printer;
    private final MailProperties properties;
    private final SiteProperties site;

    AuthorPaper(
            Threads threads,
            MailLinks links,
            AuthorWords words,
            Printer printer,
            MailProperties properties,
            SiteProperties site) {
        this.threads = threads;
        this.links = links;
        this.words = words;
        this.printer = printer;
        this.properties = properties;
        this.site = site;
    }

    /** A letter about these comments, at least one, in their order. */
    Letter write(AccountId author, List<Told> comments) {
        var shown = comments.subList(0, Math.min(comments.size(), properties.digestComments()));
        var left = comments.size() - shown.size();
        var first = shown.getFirst();
        var title = site.site().title();
        var headline = comments.size() == 1
                ? words.say("one", first.writer(), first.article().title())
                : words.say("many", comments.size());
        var stop = links.stopArticleMails(author);
        var sheet = new Sheet(
                headline,
                left == 0 ? List.of() : List.of(words.say("left", left)),
                quotes(shown),
                List.of(),
                words.say("why", title),
                List.of(
                        new Way(words.say("choose"), site.absolute("/admin/notifications")),
                        new Way(words.say("stop"), stop)));
        return printer.print(words.say("subject", headline, title), sheet, new Letter.MailingList(LIST, stop), null);
    }

    private List<Quote> quotes(List<Told> shown) {
        var pages = threads.pages(shown.stream().map(Told::comment).toList());
        return shown.stream()
                .map(one -> {
                    var page = pages.getOrDefault(one.comment(), 0);
                    var path = CommentPath.of(one.article().slug(), page, one.comment());
                    return new Quote(
                            words.say("quote", one.writer(), one.article().title()),
                            one.beginning(),
                            site.absolute(path));
                })
                .toList();
    }
}
