package dev.parley.article;

import static dev.parley.article.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.kernel.Slug;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers see of articles. */
@DatabaseTest
class ArticlesTests {

    @Autowired
    private ArticleDesk desk;

    @Autowired
    private Articles articles;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    private Staff ann;
    private Instant now;

    @BeforeEach
    void anEditor() {
        ann = newsroom.editor("Ann");
        newsroom.signIn(ann);
        now = clock.instant();
    }

    @Test
    void aDraftIsNotPublic() {
        var id = desk.create(draft("Spring").done(), ann);

        assertThat(articles.published(new Slug("spring"))).isEmpty();
        assertThat(articles.newest(1, 10)).isEmpty();
        assertThat(articles.publishedCount()).isZero();
        assertThat(articles.commentTerms(id)).isEmpty();
    }

    @Test
    void aPublishedArticleIsPublicFromNowOn() {
        var id = desk.create(draft("Spring").saying("*Hello*").published().done(), ann);

        assertThat(articles.published(new Slug("spring"))).hasValueSatisfying(text -> {
            assertThat(text.id()).isEqualTo(id);
            assertThat(text.html().value()).isEqualTo("<p><em>Hello</em></p>\n");
            assertThat(text.publishedAt()).isBetween(now, clock.instant());
            assertThat(text.updatedAt()).isEqualTo(text.publishedAt());
            assertThat(text.authorId()).isEqualTo(ann.accountId());
        });
        assertThat(articles.commentTerms(id)).map(CommentTerms::policy).contains(CommentPolicy.OPEN);
    }

    @Test
    void anArticleWithADateToComeIsNotPublicYet() {
        var date = now.plus(Duration.ofHours(1));
        desk.create(draft("Spring").publishedAt(date).done(), ann);

        assertThat(articles.published(new Slug("spring"))).isEmpty();
        assertThat(articles.nextPublication()).contains(date);
    }

    @Test
    void aPublishedArticleKeepsItsDateWhenItIsChanged() {
        var date = now.minus(Duration.ofDays(3));
        var id = desk.create(draft("Spring").publishedAt(date).done(), ann);

        desk.save(id, draft("Spring").saying("More").published().done(), 0, ann);

        assertThat(articles.published(new Slug("spring")))
                .map(ArticleText::publishedAt)
                .contains(date);
    }

    @Test
    void anArticleTakenBackIsNoLongerPublic() {
        var id = desk.create(draft("Spring").published().done(), ann);

        desk.save(id, draft("Spring").done(), 0, ann);

        assertThat(articles.published(new Slug("spring"))).isEmpty();
    }

    @Test
    void theNewestStandFirstPageByPage() {
        for (var day = 1; day <= 5; day++) {
            desk.create(
                    draft("Day " + day)
                            .publishedAt(now.minus(Duration.ofDays(day)))
                            .done(),
                    ann);
        }

        assertThat(articles.newest(1, 2)).extracting(ArticleTeaser::title).containsExactly("Day 1", "Day 2");
        assertThat(articles.newest(3, 2)).extracting(ArticleTeaser::title).containsExactly("Day 5");
        assertThat(articles.newest(4, 2)).isEmpty();
        assertThat(articles.publishedCount()).isEqualTo(5);
    }

    @Test
    void closedCommentsAreTold() {
        var id = desk.create(draft("Spring").published().closedForComments().done(), ann);

        assertThat(articles.commentTerms(id)).map(CommentTerms::policy).contains(CommentPolicy.CLOSED);
        assertThat(articles.commentTerms(new ArticleId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void titlesOfManyArticlesTakeOneStatement() {
        var one = desk.create(draft("One").done(), ann);
        var two = desk.create(draft("Two").published().done(), ann);
        var unknown = new ArticleId(UUID.randomUUID());

        var sent = statements.during(() -> assertThat(articles.titles(List.of(one, two, unknown)))
                .containsOnlyKeys(one, two)
                .containsEntry(two, new ArticleTitle(two, "Two", new Slug("two"))));

        assertThat(sent).hasSize(1);
    }

    @Test
    void eachPublicReadTakesOneStatement() {
        var id = desk.create(draft("Spring").published().done(), ann);

        assertThat(statements.during(() -> articles.published(new Slug("spring"))))
                .hasSize(1);
        assertThat(statements.during(() -> articles.newest(1, 10))).hasSize(1);
        assertThat(statements.during(articles::publishedCount)).hasSize(1);
        assertThat(statements.during(() -> articles.commentTerms(id))).hasSize(1);
    }
}
