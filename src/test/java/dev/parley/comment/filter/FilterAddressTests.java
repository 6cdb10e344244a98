package dev.parley.comment.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.WaitsFor;
import dev.parley.kernel.Cursor;
import dev.parley.reader.ReaderId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterAddressTests {

    @Test
    void theWholeQueueNeedsNoParameters() {
        assertThat(FilterAddress.query(CommentFilter.QUEUE)).isEmpty();
        assertThat(FilterAddress.read("").filter()).isEqualTo(CommentFilter.QUEUE);
    }

    @Test
    void whatIsWrittenIsReadAsTheSameFilter() {
        var filter = CommentFilter.QUEUE
                .in(Scope.SPAM)
                .by(Order.LEAST_LIKELY_SPAM)
                .with(new Condition.Awaiting(WaitsFor.APPEAL))
                .with(new Condition.OnArticle(new ArticleId(UUID.randomUUID())))
                .with(new Condition.ByReader(new ReaderId(UUID.randomUUID())))
                .with(new Condition.ByAuthor("Ann & Bob"))
                .with(new Condition.Saying("50 % off = “now”?"))
                .with(new Condition.WithSignal("links"))
                .with(new Condition.LinkingTo("example.org"))
                .with(new Condition.SimilarTo(new CommentId(UUID.randomUUID())))
                .with(new Condition.FromNetworkOf(new CommentId(UUID.randomUUID())))
                .with(new Condition.ScoreFrom(0.25))
                .with(new Condition.ScoreTo(1))
                .with(new Condition.SubmittedFrom(Instant.parse("2026-03-01T00:00:00Z")))
                .with(new Condition.SubmittedBefore(Instant.parse("2026-04-01T12:30:00Z")));

        assertThat(FilterAddress.read("?" + FilterAddress.query(filter)))
                .isEqualTo(new FilterAddress.Reading(filter, List.of()));
    }

    @Test
    void aDateBeginsAtMidnight() {
        assertThat(FilterAddress.read("from=2026-03-01").filter().find(Condition.SubmittedFrom.class))
                .contains(new Condition.SubmittedFrom(Instant.parse("2026-03-01T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=attic",
                "order=random",
                "waits=rain",
                "article=7",
                "network=198.51.100.1",
                "reader=ann@example.org",
                "score-from=2",
                "score-to=NaN",
                "from=yesterday",
                "before=2026-02-31",
                "from=%2B999999999-01-01T00:00:00Z",
                "before=-999999999-01-01T00:00:00Z",
                "from=0000-01-01",
                "signal=%22%25"
            })
    void whatCannotBeReadIsLeftOutAndToldByItsName(String query) {
        var reading = FilterAddress.read(query + "&text=hello");

        assertThat(reading.filter()).isEqualTo(CommentFilter.QUEUE.with(new Condition.Saying("hello")));
        assertThat(reading.problems()).singleElement().asString().contains(query.substring(0, query.indexOf('=')));
    }

    @Test
    void aParameterThatNobodyKnowsIsTold() {
        assertThat(FilterAddress.read("colour=red").problems()).containsExactly("There is no filter “colour”.");
    }

    @Test
    void ofAParameterThatStandsThereTwiceTheFirstCounts() {
        var reading = FilterAddress.read(Map.of("author", List.of("Ann", "Bob")));

        assertThat(reading.filter().find(Condition.ByAuthor.class)).contains(new Condition.ByAuthor("Ann"));
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void anEmptyFieldOfAFormIsNoCondition() {
        assertThat(FilterAddress.read("text=&author=+&reader"))
                .isEqualTo(new FilterAddress.Reading(CommentFilter.QUEUE, List.of()));
    }

    @Test
    void anAddressThatIsNotWellEncodedIsNoError() {
        assertThat(FilterAddress.read("text=%zz").filter().find(Condition.Saying.class))
                .contains(new Condition.Saying("%zz"));
    }

    @Test
    void aConditionTakesThePlaceOfTheOneOfItsKind() {
        var one = new Condition.ByAuthor("Ann");
        var other = new Condition.ByAuthor("Bob");

        assertThat(CommentFilter.QUEUE.with(one).with(other).conditions()).containsExactly(other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommentFilter(Scope.ALL, Order.NEWEST, List.of(one, other)));
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceIsReadAsItWasWritten(Order order) {
        var id = UUID.randomUUID();
        var place = order.isByScore()
                ? new Place.ByScore(0.973, id)
                : new Place.InTime(new Cursor(Instant.parse("2026-03-01T00:00:00Z"), id));

        assertThat(Place.decode(place.encode(), order)).isEqualTo(place);
    }
}
