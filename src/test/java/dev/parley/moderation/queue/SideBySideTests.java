package dev.parley.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Grouping;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.reader.DomainClass;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moderators side by side in one queue, and what they know about its readers and groups. */
@DatabaseTest
class SideBySideTests {

    @Autowired
    private Claims claims;

    @Autowired
    private Handout handout;

    @Autowired
    private QueueGroups groups;

    @Autowired
    private KnownReaders readers;

    @Autowired
    private Queue queue;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Staff ann;
    private Staff bob;
    private ArticleId spring;

    @BeforeEach
    void twoModeratorsAreThere() {
        ann = newsroom.moderator("Ann");
        bob = newsroom.moderator("Bob");
        spring = newsroom.article("Spring is here");
    }

    @Test
    void whatAColleagueHasInFocusIsHandedOutLast() {
        var sent = send(3);

        assertThat(next(ann)).contains(sent.get(0));
        assertThat(next(bob)).contains(sent.get(1));
        assertThat(next(ann)).contains(sent.get(0));
        focus(newsroom.moderator("Cleo"), sent.get(2));
        focus(newsroom.moderator("Dan"), sent.get(0));
        assertThat(next(ann)).contains(sent.get(0));
    }

    @Test
    void whoIsBehindTheLastCommentBeginsAtTheFirst() {
        var sent = send(2);
        var last =
                newsroom.as(ann, () -> queue.page(CommentFilter.QUEUE, null, 1).next());

        assertThat(newsroom.as(ann, () -> handout.next(CommentFilter.QUEUE, last, ann))
                        .map(SideBySideTests::id))
                .contains(sent.get(1));
        focus(bob, sent.get(1));
        assertThat(newsroom.as(ann, () -> handout.next(CommentFilter.QUEUE, last, ann))
                        .map(SideBySideTests::id))
                .contains(sent.get(0));
    }

    @Test
    void aClaimNamesItsModeratorAndMovesWithThem() {
        var sent = send(2);
        focus(bob, sent.get(0));
        focus(bob, sent.get(1));

        assertThat(ofOthers(ann)).singleElement().satisfies(claim -> {
            assertThat(claim.comment()).isEqualTo(sent.get(1));
            assertThat(claim.name()).isEqualTo("Bob");
        });
        assertThat(ofOthers(bob)).isEmpty();
    }

    @Test
    void aClaimEndsByItselfAndWhenItsModeratorGoes() {
        focus(bob, send(1).getFirst());
        database.sql("update comment_claim set expires_at = claimed_at").update();
        assertThat(ofOthers(ann)).isEmpty();

        focus(bob, send(1).getFirst());
        newsroom.as(bob, () -> {
            claims.release(bob);
            return true;
        });
        assertThat(ofOthers(ann)).isEmpty();
    }

    @Test
    void movingOnTakesOneStatement() {
        var sent = send(1).getFirst();

        assertThat(statements.during(() -> focus(ann, sent))).hasSize(1);
    }

    @Test
    void commentsAreGroupedByWhatTheyHaveInCommonTheLargestGroupFirst() {
        var autumn = newsroom.article("Autumn");
        var first = newsroom.commentOn(autumn).sent();
        newsroom.commentOn(autumn).sent();
        send(3);
        newsroom.commentOn(newsroom.article("Alone")).sent();

        var found = newsroom.as(ann, () -> groups.largest(Grouping.ARTICLE, CommentFilter.QUEUE, 10));

        assertThat(found)
                .extracting(
                        group -> group.group().members(), group -> group.group().count())
                .containsExactly(
                        tuple(new Condition.OnArticle(spring), 3L), tuple(new Condition.OnArticle(autumn), 2L));
        assertThat(id(found.getLast().first())).isEqualTo(first);
    }

    @Test
    void groupsTakeThreeStatementsHoweverManyThereAre() {
        send(2);

        assertThat(statements.during(
                        () -> newsroom.as(ann, () -> groups.largest(Grouping.ARTICLE, CommentFilter.QUEUE, 10))))
                .hasSize(3);
        assertThat(newsroom.as(ann, () -> groups.largest(Grouping.READER, CommentFilter.QUEUE, 10)))
                .isEmpty();
    }

    @Test
    void aReaderIsKnownByWhatTheyWroteBefore() {
        newsroom.commentOn(spring).by("Eve").saying("One").sent();
        var latest = newsroom.commentOn(spring).by("Eve").saying("Two").sent();
        newsroom.commentOn(spring).by("Ann").sent();
        var reader =
                newsroom.as(ann, () -> queue.find(latest)).orElseThrow().row().reader();

        var known = newsroom.as(ann, () -> readers.find(reader, 1));

        assertThat(known.record().count(Status.PENDING)).isEqualTo(2);
        assertThat(known.record().count(Status.SPAM)).isZero();
        assertThat(known.record().names()).containsExactly("Eve");
        assertThat(known.record().firstSeen()).isBeforeOrEqualTo(Instant.now());
        assertThat(known.record().latest()).singleElement().satisfies(glimpse -> {
            assertThat(glimpse.comment()).isEqualTo(latest);
            assertThat(glimpse.beginning()).isEqualTo("Two");
        });
        assertThat(known.articles()).containsOnlyKeys(spring);
        assertThat(known.domain()).isEqualTo(DomainClass.OWN);
        assertThat(statements.during(() -> newsroom.as(ann, () -> readers.find(reader, 5))))
                .hasSize(6);
    }

    private List<CommentId> send(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> newsroom.commentOn(spring).saying("Comment " + i).sent())
                .toList());
    }

    private Optional<CommentId> next(Staff moderator) {
        return newsroom.as(moderator, () -> handout.next(CommentFilter.QUEUE, null, moderator))
                .map(SideBySideTests::id);
    }

    private void focus(Staff moderator, CommentId comment) {
        newsroom.as(moderator, () -> {
            claims.focus(comment, moderator);
            return true;
        });
    }

    private List<Claim> ofOthers(Staff moderator) {
        return newsroom.as(moderator, () -> claims.ofOthers(moderator));
    }

    private static CommentId id(QueueItem item) {
        return item.row().comment();
    }
}
