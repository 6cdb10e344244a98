package dev.parley.article;

import static dev.parley.article.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.InvalidArticle.Problem;
import dev.parley.kernel.Slug;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What authors and editors do with articles. */
@DatabaseTest
class ArticleDeskTests {

    @Autowired
    private ArticleDesk desk;

    @Autowired
    private Articles articles;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    private Staff ann;
    private Staff bob;

    @BeforeEach
    void twoEditors() {
        ann = newsroom.editor("Ann");
        bob = newsroom.editor("Bob");
        newsroom.signIn(ann);
    }

    @Test
    void whatIsHandedInComesBackAsItWas() {
        var text = "# Grüße\n\n👩‍👩‍👧‍👦 שלום\n";
        var id = desk.create(
                draft("Spring is here").about("On *spring*").saying(text).done(), ann);

        assertThat(desk.open(id, ann)).satisfies(article -> {
            assertThat(article.title()).isEqualTo("Spring is here");
            assertThat(article.slug()).isEqualTo(new Slug("spring-is-here"));
            assertThat(article.summary()).isEqualTo("On *spring*");
            assertThat(article.body()).isEqualTo(text);
            assertThat(article.status()).isEqualTo(ArticleStatus.DRAFT);
            assertThat(article.zone().getId()).isEqualTo("Europe/Berlin");
            assertThat(article.author()).isEqualTo(ann.accountId());
        });
    }

    @Test
    void aSecondSaveOnTheSameVersionOverwritesNothingAndTellsWhoWasFirst() {
        var id = desk.create(draft("Spring").saying("First").done(), ann);
        var seenByBoth = desk.open(id, ann).version();
        newsroom.as(bob, () -> desk.save(id, draft("Spring").saying("Bob's").done(), seenByBoth, bob));

        assertThatExceptionOfType(StaleArticle.class)
                .isThrownBy(() -> desk.save(id, draft("Spring").saying("Ann's").done(), seenByBoth, ann))
                .satisfies(stale -> {
                    assertThat(stale.current().body()).isEqualTo("Bob's");
                    assertThat(stale.current().changedBy()).isEqualTo(bob.accountId());
                });
        assertThat(desk.open(id, ann).body()).isEqualTo("Bob's");
    }

    @Test
    void ofTwoSavesAtTheSameMomentOneIsTold() throws Exception {
        var id = desk.create(draft("Spring").done(), ann);
        var seenByBoth = desk.open(id, ann).version();

        var told = atOnce(
                () -> newsroom.as(
                        ann, () -> desk.save(id, draft("Spring").saying("A").done(), seenByBoth, ann)),
                () -> newsroom.as(
                        bob, () -> desk.save(id, draft("Spring").saying("B").done(), seenByBoth, bob)));

        assertThat(told).singleElement().isInstanceOf(StaleArticle.class);
    }

    @Test
    void aSaveAnswersTheVersionThatTheNextSaveNeeds() {
        var id = desk.create(draft("Spring").done(), ann);
        var second = desk.save(
                id, draft("Spring").saying("2").done(), desk.open(id, ann).version(), ann);
        var third = desk.save(id, draft("Spring").saying("3").done(), second, ann);

        assertThat(desk.open(id, ann).version()).isEqualTo(third);
        assertThat(desk.open(id, ann).body()).isEqualTo("3");
    }

    @Test
    void anAddressMadeFromATitleIsNumberedWhenItIsTaken() {
        desk.create(draft("Spring").done(), ann);
        desk.create(draft("Spring!").done(), ann);
        var third = desk.create(draft("spring").done(), ann);

        assertThat(desk.open(third, ann).slug()).isEqualTo(new Slug("spring-3"));
    }

    @Test
    void aWishedAddressThatIsTakenNamesItsHolder() {
        desk.create(draft("Spring is here").at("spring").done(), ann);

        assertThatExceptionOfType(SlugTaken.class)
                .isThrownBy(() -> desk.create(draft("Other").at("spring").done(), ann))
                .withMessage("The address /articles/spring is used by “Spring is here” (draft).");
    }

    @Test
    void articlesWithOneTitleWrittenAtTheSameMomentGetTheirOwnAddresses() throws Exception {
        Callable<ArticleId> write =
                () -> newsroom.as(ann, () -> desk.create(draft("Spring").done(), ann));

        assertThat(atOnce(write, write, write, write)).isEmpty();
        assertThat(desk.list(ArticleFilter.ALL, 0, 10, ArticleOrder.LAST_CHANGED_FIRST, ann))
                .extracting(row -> row.slug().value())
                .containsExactlyInAnyOrder("spring", "spring-2", "spring-3", "spring-4");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var draft =
                draft(" ").about("s".repeat(501)).saying("b".repeat(500_001)).done();

        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() -> desk.create(draft, ann))
                .satisfies(wrong -> assertThat(wrong.problems())
                        .extracting(Problem::field)
                        .containsExactly("title", "summary", "body"));
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(
                        () -> desk.create(draft("Spring").at("Not an address").done(), ann))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("slug"));
    }

    @Test
    void theLongestTextsFitCountedAsPeopleCount() {
        var emoji = "🌱";
        var draft = draft(emoji.repeat(200)).about(emoji.repeat(500)).saying(emoji.repeat(499_000) + "a".repeat(1_000));
        var id = desk.create(draft.done(), ann);

        assertThat(desk.open(id, ann).title()).isEqualTo(emoji.repeat(200));
        assertThat(desk.open(id, ann).body()).hasSize(999_000);
    }

    @Test
    void aTextWhoseHtmlWouldNotFitIsRefused() {
        assertThatExceptionOfType(InvalidArticle.class)
                .isThrownBy(() ->
                        desk.create(draft("Angles").saying("&".repeat(400_000)).done(), ann))
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("body"));
    }

    @Test
    void anAuthorReachesTheirOwnArticlesAlone() {
        var anns = desk.create(draft("Ann's").done(), ann);
        var una = newsroom.staff("Una", Role.AUTHOR);
        newsroom.signIn(una);
        var hers = desk.create(draft("Una's").done(), una);

        assertThat(desk.list(ArticleFilter.ALL, 0, 10, ArticleOrder.LAST_CHANGED_FIRST, una))
                .extracting(ArticleRow::id)
                .containsExactly(hers);
        assertThat(desk.count(ArticleFilter.ALL, una)).isEqualTo(1);
        assertThatExceptionOfType(NotYourArticle.class).isThrownBy(() -> desk.open(anns, una));
        assertThatExceptionOfType(NotYourArticle.class)
                .isThrownBy(() -> desk.save(anns, draft("Mine").done(), 0, una));
        assertThatExceptionOfType(NotYourArticle.class).isThrownBy(() -> desk.delete(anns, una));
    }

    @Test
    void aModeratorWritesNothing() {
        var mo = newsroom.moderator("Mo");
        newsroom.signIn(mo);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.create(draft("Mine").done(), mo));
    }

    @Test
    void aDeletedArticleIsGoneItsAddressIsFreeAndItCanComeBack() {
        var id = desk.create(draft("Spring").published().done(), ann);
        desk.delete(id, ann);

        assertThat(articles.published(new Slug("spring"))).isEmpty();
        assertThat(articles.title(id)).map(ArticleTitle::slug).contains(new Slug("spring"));
        assertThatExceptionOfType(NoSuchArticle.class).isThrownBy(() -> desk.open(id, ann));

        desk.create(draft("Spring").published().done(), ann);
        desk.restore(id, ann);

        assertThat(desk.open(id, ann).slug()).isEqualTo(new Slug("spring-2"));
        assertThat(articles.published(new Slug("spring-2"))).isPresent();
    }

    @Test
    void aListTakesOneStatementHoweverLongItIs() {
        IntStream.range(0, 30).forEach(i -> desk.create(draft("Article " + i).done(), ann));

        assertThat(statements.during(() -> desk.list(ArticleFilter.ALL, 0, 25, ArticleOrder.LAST_CHANGED_FIRST, ann)))
                .hasSize(1);
        assertThat(statements.during(() -> desk.count(ArticleFilter.ALL, ann))).hasSize(1);
    }

    @Test
    void listsAreFilteredAndSorted() {
        desk.create(draft("beta 100%").done(), ann);
        desk.create(draft("Alpha").published().done(), ann);
        desk.create(
                draft("gamma_ray")
                        .publishedAt(Instant.parse("2999-01-01T00:00:00Z"))
                        .done(),
                ann);
        var byTitle = new ArticleOrder(ArticleOrder.By.TITLE, ArticleOrder.Direction.ASCENDING);

        assertThat(titles(ArticleFilter.ALL, byTitle)).containsExactly("Alpha", "beta 100%", "gamma_ray");
        assertThat(titles(new ArticleFilter("ALPHA", null), byTitle)).containsExactly("Alpha");
        assertThat(titles(new ArticleFilter("0%", null), byTitle)).containsExactly("beta 100%");
        assertThat(titles(new ArticleFilter("a_r", null), byTitle)).containsExactly("gamma_ray");
        assertThat(titles(new ArticleFilter("", ArticleState.DRAFT), byTitle)).containsExactly("beta 100%");
        assertThat(titles(new ArticleFilter("", ArticleState.SCHEDULED), byTitle))
                .containsExactly("gamma_ray");
        assertThat(titles(new ArticleFilter("", ArticleState.PUBLISHED), byTitle))
                .containsExactly("Alpha");
    }

    private List<String> titles(ArticleFilter filter, ArticleOrder order) {
        return desk.list(filter, 0, 10, order, ann).stream()
                .map(ArticleRow::title)
                .toList();
    }

    /** Runs all at the same time and answers what they threw. */
    @SafeVarargs
    private static <T> List<Throwable> atOnce(Callable<T>... work) throws InterruptedException {
        var thrown = new ArrayList<Throwable>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var result : threads.invokeAll(List.of(work))) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    thrown.add(e.getCause());
                }
            }
        }
        return thrown;
    }
}
