package dev.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.kernel.Cursor;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What staff did stays on record. */
@DatabaseTest
class AuditLogTests {

    @Autowired
    private AuditLog log;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Statements statements;

    private Staff ann;
    private Staff bob;
    private CommentId comment;

    @BeforeEach
    void aCommentWaits() {
        ann = newsroom.moderator("Ann");
        bob = newsroom.moderator("Bob");
        comment = newsroom.commentOn(newsroom.article("Spring is here")).sent();
    }

    @Test
    void aDecisionIsOnRecordWithWhoFromWhereToWhereAndWhy() {
        decide(ann, Verb.REJECT, new Words("off-topic", "See the rules"));

        assertThat(page(AuditFilter.ALL).rows()).singleElement().satisfies(row -> {
            assertThat(row.by()).isEqualTo("Ann");
            assertThat(row.action()).isEqualTo("reject");
            assertThat(row.subject()).isEqualTo(Subject.comment(comment.value()));
            assertThat(row.change()).isEqualTo(new Act.Change("pending", "rejected"));
            assertThat(row.reason()).isEqualTo("off-topic");
            assertThat(row.note()).isEqualTo("See the rules");
            assertThat(row.decision()).isNotNull();
        });
    }

    @Test
    void anUndoIsOnRecordToo() {
        var decision = decide(ann, Verb.SPAM, Words.NONE);
        newsroom.as(bob, () -> moderation.undo(List.of(decision), bob));

        assertThat(page(AuditFilter.ALL).rows())
                .extracting(AuditRow::by, AuditRow::action)
                .containsExactly(tuple("Bob", "undo"), tuple("Ann", "spam"));
    }

    @Test
    void theLogIsNarrowedDownByWhoWhatAndWhy() {
        decide(ann, Verb.REJECT, new Words("insult", null));
        comment = newsroom.commentOn(newsroom.article("Another")).sent();
        decide(bob, Verb.APPROVE, Words.NONE);

        assertThat(actions(new AuditFilter(bob.accountId(), null, null, null, null, null)))
                .containsExactly("approve");
        assertThat(actions(new AuditFilter(null, "reject", null, null, null, null)))
                .containsExactly("reject");
        assertThat(actions(new AuditFilter(null, null, null, "insult", null, null)))
                .containsExactly("reject");
        assertThat(actions(AuditFilter.about(comment.value()))).containsExactly("approve");
    }

    @Test
    void eachEntryStandsOnOnePageInAsManyStatementsForAnySize() {
        for (var number = 0; number < 7; number++) {
            comment = newsroom.commentOn(newsroom.article("Article " + number)).sent();
            decide(ann, Verb.APPROVE, Words.NONE);
        }
        var seen = new ArrayList<AuditRow>();
        var page = page(AuditFilter.ALL, null, 3);
        seen.addAll(page.rows());
        while (page.next() != null) {
            page = page(AuditFilter.ALL, page.next(), 3);
            seen.addAll(page.rows());
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(statements.during(() -> page(AuditFilter.ALL))).hasSize(2);
    }

    @Test
    void theCsvHoldsEachEntryAndNoCellThatASpreadsheetWouldRun() throws IOException {
        decide(ann, Verb.REJECT, new Words(null, "=HYPERLINK(\"https://evil.example\")"));
        var csv = new StringBuilder();
        newsroom.signIn(ann);
        log.writeCsv(AuditFilter.ALL, csv);

        assertThat(csv.toString().lines())
                .hasSize(2)
                .first()
                .isEqualTo("at,by,action,subject,id,from,to,reason,note,decision");
        assertThat(csv).contains("Ann,reject,comment," + comment).contains("\"'=HYPERLINK");
    }

    @Test
    void whoIsNoModeratorSeesNothing() {
        var author = newsroom.staff("Art", Role.AUTHOR);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.as(author, () -> log.page(AuditFilter.ALL, null, 10)));
    }

    private DecisionId decide(Staff by, Verb verb, Words words) {
        var outcome = newsroom.as(
                by,
                () -> moderation
                        .decideUnseen(new Ruling(verb, words), List.of(comment), by)
                        .getFirst());
        return ((Outcome.Decided) outcome).decision();
    }

    private List<String> actions(AuditFilter filter) {
        return page(filter).rows().stream().map(AuditRow::action).toList();
    }

    private AuditPage page(AuditFilter filter) {
        return page(filter, null, 50);
    }

    private AuditPage page(AuditFilter filter, @Nullable Cursor after, int size) {
        return newsroom.as(ann, () -> log.page(filter, after, size));
    }
}
