package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Seen;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Newsroom.Letter;
import dev.parley.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Names that are somebody else's. */
@DatabaseTest
class ImpersonationTests {

    private static final String STAFF = "the name looks like that of “Jane Doe”, who is staff";
    private static final String OFFICE = "the name says that its bearer is staff";
    private static final String READER =
            "the name looks like “Ann Lee”, under which another reader has public comments";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentList comments;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Impersonation check;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Statements statements;

    private Staff moira;
    private ArticleId article;

    @BeforeEach
    void janeIsStaffAndAnArticlePublishesFirst() {
        moira = newsroom.moderator("Moira");
        newsroom.signIn(moira);
        newsroom.editor("Jane Doe");
        article = newsroom.article("Spring is here", CommentPolicy.PUBLISH_FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "jane  DOE",
                "J\u0430ne Doe",
                "Ja\u200Bne Doe",
                "\u2605 Jane Doe \u2713",
                "Jane Doe (author)"
            })
    void aNameOfTheStaffIsHeldHoweverItIsWritten(String name) {
        var row = row(newsroom.commentOn(article).by(name).at("other@reader.example"));

        assertThat(row.status()).isEqualTo(Status.PENDING);
        assertThat(words(row)).contains(STAFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2605 Admin", "Adm\u0456n", "Ann (moderator)", "Site Staff"})
    void soIsANameThatClaimsAnOffice(String name) {
        var row = row(newsroom.commentOn(article).by(name).at("other@reader.example"));

        assertThat(row.status()).isEqualTo(Status.PENDING);
        assertThat(words(row)).contains(OFFICE);
    }

    @Test
    void aNamesakeOfTheStaffWhomAModeratorApprovedIsHeldNoMore() {
        approve(newsroom.commentOn(article).by("Jane Doe").saying("One").sent());

        var row = row(newsroom.commentOn(article).by("Jane Doe").saying("Two"));

        assertThat(row.status()).isEqualTo(Status.APPROVED);
        assertThat(words(row)).contains(STAFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee", "ann lee", "AnnLee", "Ann L\u0435e", "Ann\u200D Lee", "Ann Lee (author)"})
    void aNameOfAnotherReaderIsShownAndHoldsNothing(String name) {
        newsroom.commentOn(article).by("Ann Lee").saying("The first Ann").sent();

        var row = row(newsroom.commentOn(article).by(name).at("not.ann@reader.example"));

        assertThat(row.status()).isEqualTo(Status.APPROVED);
        assertThat(words(row)).contains(READER);
    }

    @Test
    void whoGivesNoAddressIsAnotherReader() {
        newsroom.commentOn(article).by("Ann Lee").saying("The first Ann").sent();
        newsroom.set(FormSettings.GROUP, new FormSettings(false, 0));

        assertThat(words(row(newsroom.commentOn(article).by("Ann Lee").at("")))).contains(READER);
    }

    @Test
    void nobodyImitatesThemselves() {
        newsroom.commentOn(article).by("Ann Lee").saying("One").sent();

        assertThat(words(row(newsroom.commentOn(article).by("Ann Lee").saying("Two"))))
                .doesNotContain(READER);
    }

    @Test
    void twoOfOneNameAreTwoOnceAModeratorSawBoth() {
        newsroom.commentOn(article).by("Ann Lee").saying("The first Ann").sent();
        var second = newsroom.commentOn(article)
                .by("Ann Lee")
                .at("ann@other.example")
                .saying("The second")
                .sent();

        assertThat(words(row(newsroom.commentOn(article)
                        .by("Ann Lee")
                        .at("ann@other.example")
                        .saying("Three"))))
                .as("before a moderator looked")
                .contains(READER);
        approve(second);

        assertThat(words(row(newsroom.commentOn(article)
                        .by("Ann Lee")
                        .at("ann@other.example")
                        .saying("Four"))))
                .as("after a moderator looked")
                .doesNotContain(READER);
    }

    @Test
    void whatWasTurnedDownGivesNoName() {
        decide(newsroom.commentOn(article).by("Ann Lee").saying("Buy pills").sent(), Verb.SPAM);

        assertThat(words(row(newsroom.commentOn(article).by("Ann Lee").at("ann@other.example"))))
                .doesNotContain(READER);
    }

    @Test
    void theLookUpTakesTwoStatementsHoweverManyBearTheName() {
        for (var i = 0; i < 5; i++) {
            newsroom.commentOn(article)
                    .by("Ann Lee")
                    .at(i + "@reader.example")
                    .saying("Number " + i)
                    .sent();
        }
        var letter = newsroom.commentOn(article).by("\u0410nn Lee").submission();

        assertThat(statements.during(() -> check.check(candidates.of(letter, null))))
                .hasSizeLessThanOrEqualTo(3);
    }

    private void approve(CommentId comment) {
        decide(comment, Verb.APPROVE);
    }

    private void decide(CommentId comment, Verb verb) {
        var version = comments.find(comment).orElseThrow().version();
        moderation.decide(Ruling.of(verb), List.of(new Seen(comment, version)), moira);
    }

    private CommentRow row(Letter letter) {
        return comments.find(letter.sent()).orElseThrow();
    }

    private static List<String> words(CommentRow row) {
        return row.signals().stream().map(Signal::words).toList();
    }
}
