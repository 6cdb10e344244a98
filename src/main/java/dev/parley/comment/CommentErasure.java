package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentErasureRepository.Row;
import dev.parley.comment.likeness.Likenesses;
import dev.parley.comment.network.NetworkMarks;
import dev.parley.kernel.Batches;
import dev.parley.reader.rights.ReaderErased;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Erases the comments of a reader who is erased, all at once: the statements don't grow with each comment. */
@Component
class CommentErasure {

    private final CommentErasureRepository comments;
    private final Likenesses likenesses;
    private final NetworkMarks networks;
    private final ApplicationEventPublisher events;

    CommentErasure(
            CommentErasureRepository comments,
            Likenesses likenesses,
            NetworkMarks networks,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.likenesses = likenesses;
        this.networks = networks;
        this.events = events;
    }

    @EventListener
    void on(ReaderErased erased) {
        var reader = erased.reader().value();
        var rows = comments.findRows(reader);
        if (rows.isEmpty()) {
            return;
        }
        var anonymous = ids(rows, row -> stays(row, erased));
        var gone = ids(rows, row -> !stays(row, erased));
        comments.deleteRevisions(reader);
        networks.forget(erased.reader());
        if (erased.keepTexts()) {
            comments.anonymise(reader, Sender.ANONYMOUS, List.of());
        }
        comments.erase(reader, Sender.ANONYMOUS, TextHash.of("").bytes(), List.of());
        Batches.of(gone).forEach(likenesses::forget);
        events.publishEvent(new CommentsErased(gone, anonymous));
        tellArticles(rows);
    }

    // What isn't public stays for nobody, so it goes in any case.
    private static boolean stays(Row row, ReaderErased erased) {
        return erased.keepTexts() && row.status() == Status.APPROVED;
    }

    private static List<CommentId> ids(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).map(row -> new CommentId(row.id())).toList();
    }

    // One comment for each article is enough to have its pages made anew.
    private void tellArticles(List<Row> rows) {
        rows.stream()
                .filter(row -> row.status() == Status.APPROVED)
                .collect(Collectors.toMap(Row::articleId, Row::id, (UUID one, UUID _) -> one))
                .forEach((article, comment) ->
                        events.publishEvent(new CommentChanged(new CommentId(comment), new ArticleId(article))));
    }
}
