package dev.parley.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.audit.AuditRow;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A moderator at the audit log. */
@DatabaseTest
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Autowired
    private JdbcTemplate database;

    private ArticleId article;
    private Staff ann;

    @BeforeEach
    void oneIsApprovedAndOneIsSpam() {
        ann = newsroom.moderator("Ann");
        newsroom.signIn(ann);
        article = newsroom.article("Spring is here");
        decide(Ruling.of(Verb.APPROVE));
        decide(Ruling.of(Verb.SPAM));
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsWhatWasDoneByItsKind() {
        navigate(AuditView.class);
        assertThat(shown()).hasSize(2);

        test(find(Select.class).single()).selectItem("Marked it as spam");

        assertThat(shown()).extracting(AuditRow::action).containsExactly("spam");
        assertThat(address()).isEqualTo("action=spam");
    }

    @Test
    void opensOnWhatTheAddressAsksFor() {
        open("action=spam&who=%s&from=2020-01-01&to=2999-12-31".formatted(ann.accountId()));

        assertThat(shown()).extracting(AuditRow::action).containsExactly("spam");
        assertThat(find(Select.class).single().getValue()).isEqualTo("spam");
        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        assertThat($(Notification.class).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action=nope | “action” has to be one of approve, spam, not “nope”.",
                "who=ann@site.example | “who” has to be the id of a member of staff",
                "who=0198c0de-0000-7000-8000-000000000000 | “who” has to be the id of a member of staff",
                "about=it | “about” has to be the id of a comment, a reader",
                "from=yesterday | “from” has to be a date, such as 2026-03-01, not “yesterday”.",
                "to=2026-02-31 | “to” has to be a date",
                "to=+999999999-12-31 | “to” has to be a date",
                "colour=red | There is no filter “colour”."
            })
    void saysWhatOfTheAddressItCanNotReadAndShowsTheRest(String query, String told) {
        open(query);

        assertThat(test($(Notification.class).last()).getText()).contains(told);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void readsReasonsInTheSitesWordsAndWhatIsNoReasonAnyMoreByItsKey() {
        decide(new Ruling(Verb.REJECT, new Words("insult", null)));
        database.update("update audit_entry set reason = 'old-rule' where action = 'spam'");

        navigate(AuditView.class);

        assertThat(words(0, 3)).isEqualTo("Insult or harassment");
        assertThat(words(1, 3)).isEqualTo("old-rule");
    }

    @Test
    void readsAllOfAnEntryInOneCellOnANarrowScreen() {
        decide(new Ruling(Verb.REJECT, new Words("insult", "See the rules")));
        navigate(AuditView.class);
        var view = (AuditView) UI.getCurrentOrThrow().getCurrentView();

        view.fit(360);

        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumns().stream().filter(Component::isVisible)).hasSize(1);
        assertThat(words(0, 0)).contains("Rejected it", "Ann", "the comment", "Insult or harassment", "See the rules");
    }

    private String words(int row, int column) {
        Grid<?> grid = find(Grid.class).single();
        return test(grid).getCellComponent(row, column).getElement().getTextRecursively();
    }

    private void decide(Ruling ruling) {
        moderation.decideUnseen(ruling, List.of(newsroom.commentOn(article).sent()), ann);
    }

    private void open(String query) {
        UI.getCurrentOrThrow().navigate(AuditView.class, QueryParameters.fromString(query));
    }

    private String address() {
        return UI.getCurrentOrThrow()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }

    @SuppressWarnings("unchecked")
    private List<AuditRow> shown() {
        Grid<AuditRow> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(test(grid)::getRow)
                .toList();
    }
}
