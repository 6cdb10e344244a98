package dev.parley.comment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Place;
import dev.parley.comment.filter.Scope;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A search for a text, which reads three comments in one go. */
@DatabaseTest
class SearchReachTests {

    @Autowired
    private EntityManager entities;

    @Autowired
    private Newsroom newsroom;

    private FilteredComments comments;
    private List<CommentId> sent;

    @BeforeEach
    void tenWait() {
        comments = new FilteredComments(entities, 3);
        var article = newsroom.article("Spring is here");
        sent = IntStream.range(0, 10)
                .mapToObj(number -> newsroom.commentOn(article)
                        .saying(number % 9 == 0 ? "Tulips " + number : "Asters " + number)
                        .sent())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"QUEUE", "PENDING", "ALL"})
    void findsAllByGoingOnWhereItStopped(Scope scope) {
        for (var order : Order.values()) {
            var filter = new CommentFilter(scope, order, List.of(new Condition.Saying("tulips")));
            assertThat(found(filter)).as("%s", order).containsExactlyInAnyOrder(sent.getFirst(), sent.getLast());
        }
    }

    @Test
    void readsNoMoreThanItReachesAndCountsNoFurther() {
        var filter = new CommentFilter(Scope.ALL, Order.NEWEST, List.of(new Condition.Saying("tulips 0")));

        var end = comments.end(filter, null).orElseThrow();

        assertThat(comments.page(filter, null, end, 5)).isEmpty();
        assertThat(comments.countUpTo(filter, end, 5)).isZero();
        assertThat(comments.countUpTo(filter, null, 5)).isOne();
    }

    @Test
    void goesThroughToTheEndWhereAnIndexFindsThem() {
        var article = new Condition.OnArticle(comments.find(sent).getFirst().article());
        var all = CommentFilter.QUEUE.in(Scope.ALL);

        assertThat(comments.end(all, null)).isEmpty();
        assertThat(comments.end(all.with(new Condition.Saying("x")).with(article), null))
                .isEmpty();
        assertThat(comments.end(all.with(new Condition.WithSignal("links")), null))
                .isPresent();
    }

    private List<CommentId> found(CommentFilter filter) {
        var found = new ArrayList<CommentId>();
        Place from = null;
        do {
            var end = comments.end(filter, from).orElse(null);
            comments.page(filter, from, end, 10).forEach(row -> found.add(row.comment()));
            from = end;
        } while (from != null && found.size() <= sent.size());
        return found;
    }
}
