package dev.parley.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import dev.parley.audit.AuditRow;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator at the audit log. */
@DatabaseTest
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Moderation moderation;

    @Test
    @SuppressWarnings("unchecked")
    void findsWhatWasDoneByItsKind() {
        var ann = newsroom.moderator("Ann");
        newsroom.signIn(ann);
        var article = newsroom.article("Spring is here");
        moderation.decideUnseen(
                Ruling.of(Verb.APPROVE), List.of(newsroom.commentOn(article).sent()), ann);
        moderation.decideUnseen(
                Ruling.of(Verb.SPAM), List.of(newsroom.commentOn(article).sent()), ann);

        navigate(AuditView.class);
        Grid<AuditRow> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);

        find(Select.class).single().setValue("spam");

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).action()).isEqualTo("spam");
    }
}
