package dev.parley.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.FilteredComments;
import dev.parley.comment.Findings;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Grouping;
import dev.parley.moderation.Ruling;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What intake finds out for grouping the queue. */
@DatabaseTest
class SimilarCommentsTests {

    private static final String SPAM = "Hello everyone, I earn 300 dollars a day from home with this simple trick, "
            + "have a look at https://www.rich.example/start and thank me later!";

    @Autowired
    private CommentList comments;

    @Autowired
    private FilteredComments filtered;

    @Autowired
    private QueueGroups groups;

    @Autowired
    private Clock clock;

    @Autowired
    private Newsroom newsroom;

    private Staff ann;
    private ArticleId spring;

    @BeforeEach
    void aModeratorIsThere() {
        ann = newsroom.moderator("Ann");
        spring = newsroom.article("Spring is here");
    }

    @Test
    void commentsThatSayNearlyTheSameAreOneGroup() {
        var first = sent(SPAM);
        sent("I don't believe that it is spring");
        var second = sent(SPAM.replace("300", "900").replace("everyone", "friends"));
        var third = sent(SPAM.replace("rich.example", "other.example"));

        assertThat(groups(Grouping.TEXT)).singleElement().satisfies(group -> {
            assertThat(group.group().members()).isEqualTo(new Condition.SimilarTo(first));
            assertThat(group.group().count()).isEqualTo(3);
            assertThat(group.group().first()).isEqualTo(first);
        });
        assertThat(findings(second).similarGroup()).isEqualTo(first);
        assertThat(findings(third).similarGroup()).isEqualTo(first);
    }

    @Test
    void aCommentLikeNoOtherIsInNoGroup() {
        var only = sent("I don't believe that it is spring");

        assertThat(findings(only).similarGroup()).isNull();
        assertThat(groups(Grouping.TEXT)).isEmpty();
    }

    @Test
    void commentsAreGroupedByTheDomainThatTheyLinkTo() {
        var one = sent("See https://www.shop.co.uk/a and https://example.org");
        sent("Or [here](http://m.shop.co.uk/b?c=d)");
        var other = sent("No link at all");

        assertThat(findings(one).linkDomain()).isEqualTo("shop.co.uk");
        assertThat(findings(other).linkDomain()).isNull();
        assertThat(groups(Grouping.DOMAIN))
                .singleElement()
                .satisfies(
                        group -> assertThat(group.group().members()).isEqualTo(new Condition.LinkingTo("shop.co.uk")));
    }

    @Test
    void commentsAreGroupedByTheNetworkThatTheyCameFrom() {
        var first = sentFrom("2001:db8:9c01:1::1", "One");
        var second = sentFrom("2001:db8:9c01:1::2", "Two");
        sentFrom("2001:db8:9c01:2::1", "From elsewhere");
        newsroom.set(PrivacySettings.GROUP, new PrivacySettings(false, 0, 0, 0));
        sentFrom("2001:db8:9c01:1::3", "Not kept");

        var group = groups(Grouping.NETWORK).getFirst().group();

        assertThat(groups(Grouping.NETWORK)).hasSize(1);
        assertThat(group.members()).isEqualTo(new Condition.FromNetworkOf(first));
        assertThat(group.count()).isEqualTo(2);
        assertThat(filtered.page(CommentFilter.QUEUE.with(group.members()), null, null, 10))
                .extracting(CommentRow::comment)
                .containsExactly(first, second);
    }

    @Test
    void aGroupOfOneNetworkIsDecidedAtOnce() {
        var sent = List.of(
                sentFrom("198.51.100.141", "One"),
                sentFrom("198.51.100.141", "Two"),
                sentFrom("198.51.100.142", "From elsewhere"));
        var members = CommentFilter.QUEUE.with(
                groups(Grouping.NETWORK).getFirst().group().members());

        newsroom.as(ann, () -> {
            groups.decide(Ruling.of(Verb.SPAM), members, clock.instant(), ann, _ -> true);
            return members;
        });

        assertThat(sent)
                .extracting(comment -> comments.find(comment).orElseThrow().status())
                .containsExactly(Status.SPAM, Status.SPAM, Status.PENDING);
    }

    private CommentId sentFrom(String address, String text) {
        return newsroom.commentOn(spring).from(address).saying(text).sent();
    }

    private CommentId sent(String text) {
        return newsroom.commentOn(spring).saying(text).sent();
    }

    private Findings findings(CommentId comment) {
        return comments.find(comment).orElseThrow().findings();
    }

    private List<QueueGroup> groups(Grouping by) {
        return newsroom.as(ann, () -> groups.largest(by, CommentFilter.QUEUE, 10));
    }
}
