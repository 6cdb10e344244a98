package dev.parley.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Role;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRemoval;
import dev.parley.comment.Mark;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.reader.rights.ReaderErasure;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Comments are erased one by one when their time is over, and all at once with their reader: the same is left. */
@DatabaseTest
class ErasedRowsTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDesk desk;

    @Autowired
    private Moderation moderation;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private CommentList list;

    @Autowired
    private CommentRemoval removal;

    @Autowired
    private ReaderErasure erasure;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Test
    void bothWaysLeaveTheSame() {
        var boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        var article = newsroom.article("Spring is here");
        var one = newsroom.as(boss, () -> comment(article, "Ann"));
        var other = newsroom.as(boss, () -> comment(article, "Ben"));

        transaction.execute(_ -> removal.erase(List.of(one)));
        newsroom.as(
                boss,
                () -> erasure.erase(
                        list.find(other).orElseThrow().reader(), ReaderErasure.Remains.NOTHING, boss.accountId()));

        assertThat(rows()).hasSize(2).containsOnly(rows().getFirst());
    }

    private CommentId comment(ArticleId article, String reader) {
        var boss = newsroom.staff("Editor of " + reader, Role.ADMINISTRATOR);
        var comment = newsroom.commentOn(article)
                .by(reader)
                .withWebAddress("https://" + reader + ".example")
                .saying("Tulips of " + reader + " at https://tulips.example")
                .sent();
        desk.edit(seen(comment), "Roses of " + reader, boss);
        moderation.decide(Ruling.of(Verb.APPROVE), List.of(seen(comment)), boss);
        desk.mark(comment, Mark.PINNED, true, boss);
        desk.mark(comment, Mark.FEATURED, true, boss);
        return comment;
    }

    private Seen seen(CommentId comment) {
        return new Seen(comment, decisions.states(List.of(comment)).getFirst().version());
    }

    private List<Map<String, Object>> rows() {
        var rows = database.sql("select * from comment").query().listOfRows();
        for (var row : rows) {
            // Each has these of its own; the key is that of a form which nobody has.
            row.keySet().removeAll(List.of("id", "submission_key", "submitted_at", "thread_id", "version"));
            row.replaceAll(
                    (_, value) -> value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        }
        return rows;
    }
}
