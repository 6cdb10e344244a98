package dev.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Role;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Comments;
import dev.parley.comment.Findings;
import dev.parley.comment.NewComment;
import dev.parley.comment.Status;
import dev.parley.reader.ReaderId;
import dev.parley.reader.Readers;
import dev.parley.reader.rights.ReaderErasure;
import dev.parley.reader.rights.ReaderErasure.Remains;
import dev.parley.reader.rights.ReaderExports;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures an erasure on a site with other comments. Not a test of every build: only {@code src/bench/erase} runs it. */
@DatabaseTest
class ErasureBenchmark {

    private static final int COMMENTS = Integer.getInteger("parley.bench.comments", 1_000);
    private static final int ARTICLES = 20;
    private static final int ROUNDS = 5;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Comments comments;

    @Autowired
    private Readers readers;

    @Autowired
    private ReaderExports exports;

    @Autowired
    private ReaderErasure erasure;

    @Autowired
    private Statements statements;

    @Test
    void erasesAReaderWithManyComments() {
        var boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        newsroom.signIn(boss);
        var articles = new ArrayList<ArticleId>();
        for (var i = 0; i < ARTICLES; i++) {
            articles.add(newsroom.article("Article " + i));
        }
        write(articles, "other", 5 * COMMENTS);
        for (var round = 0; round < ROUNDS; round++) {
            var reader = write(articles, "canary" + round, COMMENTS);
            var begin = System.nanoTime();
            var export = exports.of(reader, null).orElseThrow().json();
            var exported = millis(begin);
            var remains = round % 2 == 0 ? Remains.NOTHING : Remains.TEXTS;
            var took = new double[1];
            var sent = statements.during(() -> {
                var start = System.nanoTime();
                erasure.erase(reader, remains, boss.accountId());
                took[0] = millis(start);
            });
            System.out.printf(
                    "Erasure: %,d comments, %s: %.0f ms, %d statements (their export: %.0f ms, %,d kB)%n",
                    COMMENTS, remains, took[0], sent.size(), exported, export.length() / 1_000);
            assertThat(exports.of(reader, null)).isEmpty();
        }
    }

    private ReaderId write(List<ArticleId> articles, String name, int count) {
        ReaderId reader = null;
        for (var i = 0; i < count; i++) {
            CommentSubmission submission = newsroom.commentOn(articles.get(i % articles.size()))
                    .by(name)
                    .saying("Comment %d of %s, about nothing in particular: %x".formatted(i, name, i * 7_919L))
                    .submission();
            reader = readers.recognise(Objects.requireNonNull(submission.email()));
            comments.add(new NewComment(submission, reader, Status.APPROVED, null, List.of(), Findings.NONE));
        }
        return Objects.requireNonNull(reader);
    }

    private static double millis(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
