package dev.parley.comment.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Role;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentPurge;
import dev.parley.comment.Comments;
import dev.parley.comment.OwnComments;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of the networks from which comments come, and how long. */
@DatabaseTest
class NetworkMarksTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Autowired
    private OwnComments own;

    @Autowired
    private Comments comments;

    @Autowired
    private CommentPurge purge;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private ArticleId article;

    @BeforeEach
    void anArticleIsOpen() {
        article = newsroom.article("Spring is here");
    }

    @Test
    void commentsFromOneNetworkBearOneMark() {
        var one = Objects.requireNonNull(mark(from("2001:db8:70a1:1::1")));

        assertThat(one).hasSize(16);
        assertThat(mark(from("2001:db8:70a1:1:aaaa::2"))).isEqualTo(one);
        assertThat(mark(from("2001:db8:70a1:2::1"))).isNotEqualTo(one);
        assertThat(mark(from("198.51.100.71"))).isEqualTo(mark(from("198.51.100.71")));
        assertThat(mark(from("198.51.100.71"))).isNotEqualTo(mark(from("198.51.100.72")));
    }

    @Test
    void noneIsKeptWhereAdministratorsDoNotWantIt() {
        newsroom.set(PrivacySettings.GROUP, new PrivacySettings(false, 0, 0, 0));

        assertThat(mark(from("2001:db8:70a1:3::1"))).isNull();
    }

    @Test
    void aCommentFromNobodyKnowsWhereIsTakenWithoutOne() {
        assertThat(mark(from(""))).isNull();
    }

    @Test
    void whatIsWithdrawnOrPurgedLosesItsMarkAndOthersKeepTheirs() {
        var withdrawn = from("2001:db8:70a1:4::1");
        var purged = from("2001:db8:70a1:4::1");
        var other = from("2001:db8:70a1:4::1");
        var boss = newsroom.staff("Theo", Role.ADMINISTRATOR);
        newsroom.as(boss, () -> moderation.decideUnseen(Ruling.of(Verb.SPAM), List.of(purged), boss));

        own.withdraw(withdrawn, comments.writerKey(withdrawn));
        transaction.executeWithoutResult(_ -> purge.delete(List.of(purged)));

        assertThat(mark(withdrawn)).isNull();
        assertThat(mark(purged)).isNull();
        assertThat(mark(other)).isNotNull();
    }

    private CommentId from(String address) {
        return newsroom.commentOn(article).from(address).sent();
    }

    private @Nullable String mark(CommentId comment) {
        return database.sql("select mark from network_mark where comment_id = :id")
                .param("id", bytes(comment))
                .query((row, _) -> HexFormat.of().formatHex(row.getBytes(1)))
                .optional()
                .orElse(null);
    }

    private static byte[] bytes(CommentId comment) {
        return HexFormat.of().parseHex(comment.toString().replace("-", ""));
    }
}
