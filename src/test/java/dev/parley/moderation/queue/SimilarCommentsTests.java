package dev.parley.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Findings;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Grouping;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
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
    private QueueGroups groups;

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
