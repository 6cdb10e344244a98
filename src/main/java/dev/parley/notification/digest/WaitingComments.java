package dev.parley.notification.digest;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleTitle;
import dev.parley.article.Articles;
import dev.parley.comment.CommentRow;
import dev.parley.comment.QueuePlace;
import dev.parley.comment.WaitsFor;
import dev.parley.kernel.Cursor;
import dev.parley.notification.link.MailLinks;
import dev.parley.notification.paper.Excerpts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes comments for a mail. What looks like an address is left out: mail travels far and is kept long. */
@Component
class WaitingComments {

    private static final UUID GREATEST_ID = new UUID(-1, -1);

    private final Articles articles;
    private final MailLinks links;
    private final MailPaper paper;

    WaitingComments(Articles articles, MailLinks links, MailPaper paper) {
        this.articles = articles;
        this.links = links;
        this.paper = paper;
    }

    List<WaitingComment> describe(List<CommentRow> rows, AccountId reader) {
        var titles = articles.titles(
                rows.stream().map(CommentRow::article).distinct().toList());
        return rows.stream().map(row -> describe(row, titles, reader)).toList();
    }

    private WaitingComment describe(CommentRow row, Map<ArticleId, ArticleTitle> titles, AccountId reader) {
        return new WaitingComment(
                Excerpts.name(row.author()),
                title(titles.get(row.article())),
                Excerpts.of(row.body()),
                reason(row.place()) + paper.time(since(row)),
                links.open(reader, row.comment()));
    }

    private static String reason(@Nullable QueuePlace place) {
        return switch (place == null ? WaitsFor.DECISION : place.reason()) {
            case DECISION -> "Waits since ";
            case REVIEW -> "Public, and nobody has looked at it since ";
            case REPORTS -> "Public, and reported by readers since ";
            case APPEAL -> "Rejected; its writer asks for another look since ";
        };
    }

    private static String title(@Nullable ArticleTitle article) {
        return article == null ? "an article that is gone" : article.title();
    }

    /** Since when a comment waits. */
    static Instant since(CommentRow row) {
        return row.place() == null ? row.submittedAt() : row.place().since();
    }

    /** The place in the queue after all that came until that time. */
    static Cursor after(Instant time) {
        return new Cursor(time, GREATEST_ID);
    }
}
