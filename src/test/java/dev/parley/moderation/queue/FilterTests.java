package dev.parley.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.comment.WaitsFor;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Place;
import dev.parley.comment.filter.Scope;
import dev.parley.moderation.Count;
import dev.parley.moderation.FilteredPage;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moderators find. */
@DatabaseTest
class FilterTests {

    @Autowired
    private Queue queue;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Staff moderator;
    private ArticleId spring;

    @BeforeEach
    void aModeratorIsThere() {
        moderator = newsroom.moderator("Mo");
        spring = newsroom.article("Spring is here");
    }

    @Test
    void aTextIsFoundInAnyCaseInWhatWasWrittenAndInTheNameOfItsWriter() {
        var written =
                newsroom.commentOn(spring).by("Bob").saying("Buy CHEAP tea").sent();
        var writer = newsroom.commentOn(spring).by("Cheapskate").saying("Hello").sent();
        newsroom.commentOn(spring).by("Ann").saying("Fine").sent();

        assertThat(found(queueWith(new Condition.Saying("cheap")))).containsExactly(written, writer);
    }

    @Test
    void whatLooksLikeAPatternIsJustText() {
        var percent = newsroom.commentOn(spring).saying("100 % sure!").sent();
        newsroom.commentOn(spring).saying("100 or so").sent();

        assertThat(found(queueWith(new Condition.Saying("100 %")))).containsExactly(percent);
        assertThat(found(queueWith(new Condition.Saying("sure!")))).containsExactly(percent);
        assertThat(found(queueWith(new Condition.Saying("_")))).isEmpty();
    }

    @Test
    void commentsAreFoundByArticleAuthorReaderAndSignal() {
        var autumn = newsroom.article("Autumn");
        newsroom.commentOn(spring).by("Ann").sent();
        var bobs = newsroom.commentOn(autumn).by("Bob").sent();
        var reader = item(bobs).row().reader();
        var signal = item(bobs).row().signals().getFirst().check();

        assertThat(found(queueWith(new Condition.OnArticle(autumn)))).containsExactly(bobs);
        assertThat(found(queueWith(new Condition.ByAuthor("bO")))).containsExactly(bobs);
        assertThat(found(queueWith(new Condition.ByReader(reader)))).containsExactly(bobs);
        assertThat(found(queueWith(new Condition.WithSignal(signal)))).hasSize(2);
        assertThat(found(queueWith(new Condition.WithSignal("no-such")))).isEmpty();
        assertThat(found(queueWith(new Condition.Awaiting(WaitsFor.DECISION)))).hasSize(2);
        assertThat(found(queueWith(new Condition.Awaiting(WaitsFor.APPEAL)))).isEmpty();
    }

    @Test
    void commentsAreFoundByScoreAndTime() {
        var likely = newsroom.commentOn(spring).sent();
        var unlikely = newsroom.commentOn(spring).sent();
        judge(likely, 0.9);
        judge(unlikely, 0.1);
        var arrived = item(unlikely).row().submittedAt();

        assertThat(found(queueWith(new Condition.ScoreFrom(0.9)))).containsExactly(likely);
        assertThat(found(queueWith(new Condition.ScoreTo(0.5)))).containsExactly(unlikely);
        assertThat(found(queueWith(new Condition.SubmittedFrom(arrived)))).containsExactly(unlikely);
        assertThat(found(queueWith(new Condition.SubmittedBefore(arrived)))).containsExactly(likely);
    }

    @Test
    void theStateSaysWhereToLook() {
        var pending = newsroom.commentOn(spring).sent();
        var rejected = newsroom.commentOn(spring).sent();
        newsroom.as(
                moderator,
                () -> moderation.decide(
                        Ruling.of(Verb.REJECT),
                        List.of(new Seen(rejected, item(rejected).row().version())),
                        moderator));

        assertThat(found(CommentFilter.QUEUE)).containsExactly(pending);
        assertThat(found(CommentFilter.QUEUE.in(Scope.REJECTED))).containsExactly(rejected);
        assertThat(found(CommentFilter.QUEUE.in(Scope.ALL))).containsExactly(pending, rejected);
    }

    @Test
    void whatNobodyJudgedStandsInTheMiddle() {
        var unlikely = newsroom.commentOn(spring).sent();
        var unjudged = newsroom.commentOn(spring).sent();
        var likely = newsroom.commentOn(spring).sent();
        judge(unlikely, 0.1);
        judge(unjudged, null);
        judge(likely, 0.9);

        for (var scope : List.of(Scope.QUEUE, Scope.PENDING, Scope.ALL)) {
            var filter = CommentFilter.QUEUE.in(scope);
            assertThat(found(filter.by(Order.MOST_LIKELY_SPAM))).containsExactly(likely, unjudged, unlikely);
            assertThat(found(filter.by(Order.LEAST_LIKELY_SPAM))).containsExactly(unlikely, unjudged, likely);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowOneAnotherWithoutGapsInEachOrder(Order order) {
        var sent = IntStream.range(0, 7)
                .mapToObj(i -> newsroom.commentOn(spring).sent())
                .toList();
        judge(sent.get(1), 0.5);
        judge(sent.get(2), 0.9);
        judge(sent.get(5), 0.9);
        var filter = CommentFilter.QUEUE.by(order);

        assertThat(pages(filter, 2)).containsExactlyElementsOf(found(filter)).containsExactlyInAnyOrderElementsOf(sent);
    }

    static Stream<CommentFilter> filters() {
        var all = CommentFilter.QUEUE.in(Scope.ALL);
        return Stream.of(
                CommentFilter.QUEUE,
                CommentFilter.QUEUE.by(Order.MOST_LIKELY_SPAM),
                all,
                all.in(Scope.PENDING).with(new Condition.SubmittedFrom(Instant.EPOCH)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aPageTakesTwoStatementsHoweverManyCommentsThereAre(CommentFilter filter) {
        newsroom.commentOn(spring).sent();
        newsroom.commentOn(newsroom.article("Autumn")).sent();

        assertThat(statements.during(() -> page(filter, null, 50))).hasSize(2);
        assertThat(statements.during(() -> newsroom.as(moderator, () -> queue.count(filter))))
                .hasSize(1);
    }

    @Test
    void aSearchThroughTextsTakesOneStatementMoreToKnowHowFarItGoes() {
        newsroom.commentOn(spring).saying("one").sent();
        var filter = queueWith(new Condition.Saying("one"));

        assertThat(statements.during(() -> page(filter, null, 50))).hasSize(3);
        assertThat(statements.during(() -> newsroom.as(moderator, () -> queue.count(filter))))
                .hasSize(2);
    }

    @Test
    void countsWhatPasses() {
        newsroom.commentOn(spring).saying("one").sent();
        newsroom.commentOn(spring).saying("two").sent();

        assertThat(newsroom.<Count>as(moderator, () -> queue.count(queueWith(new Condition.Saying("two")))))
                .isEqualTo(new Count(1, false));
    }

    private static CommentFilter queueWith(Condition condition) {
        return CommentFilter.QUEUE.with(condition);
    }

    private List<CommentId> found(CommentFilter filter) {
        return pages(filter, 50);
    }

    private List<CommentId> pages(CommentFilter filter, int size) {
        var found = new ArrayList<CommentId>();
        Place after = null;
        do {
            var page = page(filter, after, size);
            page.items().forEach(item -> found.add(item.row().comment()));
            after = page.next();
        } while (after != null);
        return found;
    }

    private FilteredPage page(CommentFilter filter, @Nullable Place after, int size) {
        return newsroom.as(moderator, () -> queue.page(filter, after, size));
    }

    private QueueItem item(CommentId comment) {
        return newsroom.as(moderator, () -> queue.find(comment)).orElseThrow();
    }

    private void judge(CommentId comment, @Nullable Double score) {
        var id = ByteBuffer.allocate(16)
                .putLong(comment.value().getMostSignificantBits())
                .putLong(comment.value().getLeastSignificantBits())
                .array();
        database.sql("update comment set spam_score = ? where id = ?")
                .param(score)
                .param(id)
                .update();
    }
}
