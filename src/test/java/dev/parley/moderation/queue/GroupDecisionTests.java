package dev.parley.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deciding about all of a group at once. */
@DatabaseTest
class GroupDecisionTests {

    @Autowired
    private QueueGroups groups;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Queue queue;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private JdbcClient database;

    private Staff ann;
    private ArticleId spring;
    private CommentFilter onSpring;

    @BeforeEach
    void aModeratorIsThere() {
        ann = newsroom.moderator("Ann");
        spring = newsroom.article("Spring is here");
        onSpring = CommentFilter.QUEUE.with(new Condition.OnArticle(spring));
    }

    @Test
    void eachCommentOfAGroupIsADecisionOfItsOwn() {
        var sent = send(3);
        var other = newsroom.commentOn(newsroom.article("Autumn")).sent();

        var outcomes = decide(Instant.now());

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Decided.class).hasSize(3);
        assertThat(waiting()).containsExactly(other);
        undo(outcomes.getFirst());
        assertThat(waiting()).containsExactly(sent.getFirst(), other);
    }

    @Test
    void aLargeGroupIsDecidedBatchByBatchUntilSomeoneStopsIt() {
        send(2 * ManyDecisions.BATCH + 20);
        var batches = new ArrayList<Integer>();

        decide(Instant.now(), batch -> {
            batches.add(batch.size());
            return false;
        });

        assertThat(batches).containsExactly(ManyDecisions.BATCH);
        assertThat(countWaiting()).isEqualTo(ManyDecisions.BATCH + 20);

        decide(Instant.now(), batch -> batches.add(batch.size()));

        assertThat(batches).containsExactly(ManyDecisions.BATCH, ManyDecisions.BATCH, 20);
        assertThat(countWaiting()).isZero();
    }

    @Test
    void whatCameSinceTheModeratorLookedStaysInTheQueue() {
        send(2);
        var seenAt = newsroom.as(ann, () -> queue.page(onSpring, null, 10))
                .items()
                .getLast()
                .row()
                .submittedAt();
        var late = newsroom.commentOn(spring).saying("Late").sent();

        assertThat(decide(seenAt)).hasSize(2);
        assertThat(waiting()).containsExactly(late);
    }

    @Test
    void whatWasEditedSinceTheModeratorLookedStaysInTheQueue() {
        var sent = send(2);
        var seenAt = Instant.now();
        database.sql("update comment set edited_at = ? where body = 'Comment 1'")
                .param(Timestamp.from(seenAt.plusSeconds(86_400)))
                .update();

        assertThat(decide(seenAt)).hasSize(1);
        assertThat(waiting()).containsExactly(sent.getLast());
    }

    private List<CommentId> send(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> newsroom.commentOn(spring).saying("Comment " + i).sent())
                .toList();
    }

    private List<Outcome> decide(Instant seenAt) {
        var outcomes = new ArrayList<Outcome>();
        decide(seenAt, outcomes::addAll);
        return outcomes;
    }

    private void decide(Instant seenAt, BatchWatch watch) {
        newsroom.as(ann, () -> {
            groups.decide(Ruling.of(Verb.SPAM), onSpring, seenAt, ann, watch);
            return watch;
        });
    }

    private int countWaiting() {
        return newsroom.as(ann, queue::waiting);
    }

    private void undo(Outcome outcome) {
        newsroom.as(ann, () -> moderation.undo(List.of(((Outcome.Decided) outcome).decision()), ann));
    }

    private List<CommentId> waiting() {
        return newsroom.as(ann, () -> queue.page(CommentFilter.QUEUE, null, 10)).items().stream()
                .map(item -> item.row().comment())
                .toList();
    }
}
