package dev.parley.notification.reader;

import dev.parley.comment.Comments;
import dev.parley.comment.Glimpse;
import dev.parley.comment.ReaderRecords;
import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.outbox.LetterWriter;
import dev.parley.notification.outbox.MailProperties;
import dev.parley.notification.paper.Excerpts;
import dev.parley.notification.paper.Printer;
import dev.parley.notification.paper.Sheet;
import dev.parley.notification.paper.Sheet.Quote;
import dev.parley.notification.paper.Sheet.Way;
import dev.parley.reader.ReaderId;
import dev.parley.settings.SiteProperties;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to a reader where their own comments are to be followed, edited and withdrawn. */
@Component
class LostLinksWriter implements LetterWriter {

    private static final int MOST_COMMENTS = 20;

    private final ReaderRecords records;
    private final Comments comments;
    private final ReaderLinks links;
    private final ReaderWords words;
    private final Printer printer;
    private final SiteProperties site;
    private final MailProperties properties;
    private final Clock clock;

    LostLinksWriter(
            ReaderRecords records,
            Comments comments,
            ReaderLinks links,
            ReaderWords words,
            Printer printer,
            SiteProperties site,
            MailProperties properties,
            Clock clock) {
        this.records = records;
        this.comments = comments;
        this.links = links;
        this.words = words;
        this.printer = printer;
        this.site = site;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return LostLinks.TOPIC;
    }

    @Override
    public Optional<Letter> write(UUID recipient, @Nullable String about) {
        var reader = new ReaderId(recipient);
        var own = records.of(reader, MOST_COMMENTS).latest().stream()
                .filter(comment -> !comment.status().isGone())
                .map(this::quote)
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(write(reader, own));
    }

    private Quote quote(Glimpse comment) {
        var path = "/comments/" + comment.comment() + "?key=" + comments.writerKey(comment.comment());
        return new Quote(Excerpts.name(comment.author()), Excerpts.of(comment.beginning()), site.absolute(path));
    }

    private Letter write(ReaderId reader, List<Quote> own) {
        var title = site.site().title();
        var sheet = new Sheet(
                words.say("lost.headline", title),
                List.of(words.say("lost.text", own.size()), words.say("lost.secret")),
                own,
                List.of(
                        new Way(words.say("lost.settings"), links.settings(reader)),
                        new Way(
                                words.say("lost.data"),
                                links.data(reader, clock.instant().plus(properties.linkLifetime())))),
                words.say("lost.why", title),
                List.of());
        return printer.print(words.say("lost.subject", title), sheet, null, null);
    }
}
