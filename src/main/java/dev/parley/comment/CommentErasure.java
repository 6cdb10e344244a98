package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentErasureRepository.Row;
import dev.parley.comment.likeness.Likenesses;
import dev.parley.kernel.Batches;
import dev.parley.reader.rights.ReaderErased;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Erases the comments of a reader who is erased, all at once: the statements don't grow with each comment. */
@Component
class CommentErasure {

    private final CommentErasureRepository comments;
    private final Likenesses likenesses;
    private final ApplicationEventPublisher events;

    CommentErasure(CommentErasureRepository comments, Likenesses likenesses, ApplicationEventPublisher events) {
        this.comments = comments;
        this.likenesses = likenesses;
        this.events = events;
    }

    @EventListener
    void on(ReaderErased erased) {
        var reader = erased.reader().value();
        var rows = comments.findRows(reader);
        if (rows.isEmpty()) {
            return;
        }
        // What isn't public stays for nobody, so it goes in any case.
        var split = rows.stream()
                .collect(Collectors.partitioningBy(
                        row -> erased.keepTexts() && row.status() == Status.APPROVED,
                        Collectors.mapping(row -> new CommentId(row.id()), Collectors.toList())));
        comments.deleteRevisions(reader);
        if (erased.keepTexts()) {
            comments.anonymise(reader, Sender.ANONYMOUS, List.of());
        }
        comments.erase(reader, Sender.ANONYMOUS, TextHash.of("").bytes(), List.of());
        Batches.of(split.get(false)).forEach(likenesses::forget);
        events.publishEvent(new CommentsErased(split.get(false), split.get(true)));
        tellArticles(rows);
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
