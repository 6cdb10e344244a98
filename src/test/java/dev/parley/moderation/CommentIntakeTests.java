package dev.parley.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.article.ArticleId;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.OwnComments;
import dev.parley.comment.Status;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Newsroom.Letter;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of what readers send. */
@DatabaseTest
class CommentIntakeTests {

    @Autowired
    private CommentIntake intake;

    @Autowired
    private CommentList comments;

    @Autowired
    private OwnComments ownComments;

    @Autowired
    private Newsroom newsroom;

    private ArticleId article;

    @BeforeEach
    void anArticleIsOpen() {
        article = newsroom.article("Spring is here");
    }

    @Test
    void everyNewCommentWaitsAndSaysWhy() {
        var comment =
                newsroom.commentOn(article).by("Rea").saying("*Nice* post").sent();

        assertThat(comments.find(comment)).hasValueSatisfying(row -> {
            assertThat(row.status()).isEqualTo(Status.PENDING);
            assertThat(row.author()).isEqualTo("Rea");
            assertThat(row.body()).isEqualTo("*Nice* post");
            assertThat(row.html()).contains("<em>Nice</em> post");
            assertThat(row.signals()).isNotEmpty();
        });
    }

    @Test
    void theSameSubmissionSentAgainIsTheSameComment() {
        var letter = newsroom.commentOn(article).saying("Once");

        assertThat(intake.submit(letter.submission())).isEqualTo(intake.submit(letter.submission()));
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void theSameSubmissionSentEightTimesAtOnceIsOneComment() throws Exception {
        var submission = newsroom.commentOn(article).saying("At once").submission();
        Callable<CommentId> sending = () -> intake.submit(submission).comment();
        var taken = new HashSet<CommentId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> sending).toList())) {
                taken.add(answer.get());
            }
        }
        assertThat(taken).hasSize(1);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void twoReadersUnderOneTokenAreTwoComments() {
        var token = UUID.randomUUID().toString();
        letter("Token Rea " + token, token).sent();
        letter("Token Ron " + token, token).sent();

        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void twoTextsOfOneReaderUnderOneTokenAreTwoComments() {
        var token = UUID.randomUUID().toString();
        letter("Token Rea " + token, token).saying("One").sent();
        letter("Token Rea " + token, token).saying("Two").sent();

        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void anArticleThatIsClosedTakesNothing() {
        var closed = newsroom.article("Closed", CommentPolicy.CLOSED);

        assertRefused(newsroom.commentOn(closed), Refusal.CommentsClosed.class);
    }

    @Test
    void anArticleThatIsNotThereTakesNothing() {
        assertRefused(newsroom.commentOn(new ArticleId(UUID.randomUUID())), Refusal.ArticleUnavailable.class);
    }

    @Test
    void whatIsNotPublicCannotBeAnswered() {
        var waiting = newsroom.commentOn(article).saying("Not yet public").sent();

        assertRefused(newsroom.commentOn(article).answering(waiting), Refusal.ParentUnavailable.class);
    }

    @Test
    void aCommentThatIsNotThereCannotBeAnswered() {
        var nothing = new CommentId(UUID.randomUUID());

        assertRefused(newsroom.commentOn(article).answering(nothing), Refusal.ParentUnavailable.class);
    }

    @Test
    void aRefusedSubmissionLeavesNothingBehind() {
        assertRefused(
                newsroom.commentOn(article).answering(new CommentId(UUID.randomUUID())),
                Refusal.ParentUnavailable.class);

        assertThat(waiting()).isZero();
    }

    @Test
    void whoSendsTooMuchIsAskedToWait() {
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        letter("Flood Er", UUID.randomUUID().toString())
                                .from("198.51.100.7")
                                .saying("Number " + i)
                                .sent();
                    }
                })
                .satisfies(refused -> assertThat(refused.refusal())
                        .isInstanceOfSatisfying(
                                Refusal.TooFast.class,
                                tooFast -> assertThat(tooFast.retryAfter()).isPositive()));
    }

    @Test
    void theWriterAloneOpensTheCommentByItsKey() {
        var receipt = intake.submit(newsroom.commentOn(article).submission());

        assertThat(ownComments.find(receipt.comment(), receipt.key())).isPresent();
        assertThat(ownComments.find(receipt.comment(), "another key")).isEmpty();
    }

    private Letter letter(String reader, String token) {
        return newsroom.commentOn(article).by(reader).underToken(token);
    }

    private int waiting() {
        return comments.countUpTo(Status.PENDING, 1_000);
    }

    private static void assertRefused(Letter letter, Class<? extends Refusal> why) {
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(letter::sent)
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(why));
    }
}
