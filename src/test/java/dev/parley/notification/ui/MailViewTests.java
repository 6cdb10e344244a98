package dev.parley.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.notification.outbox.MailRow;
import dev.parley.notification.outbox.MailStatus;
import dev.parley.notification.outbox.Order;
import dev.parley.notification.outbox.Outbox;
import dev.parley.notification.outbox.Recipient;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator at the mails. */
@DatabaseTest
class MailViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    private Staff moderator;

    @BeforeEach
    void anAdministratorSignsIn() {
        moderator = newsroom.moderator("Mo");
        newsroom.signIn(newsroom.staff("Ada", Role.ADMINISTRATOR));
    }

    @Test
    void readsThatNothingWaitsAndThatThereIsNoServer() {
        var view = navigate(MailView.class);

        assertThat(view.getElement().getOuterHTML())
                .contains("spring.mail.host")
                .contains("Waiting (0)");
        assertThat(grid().getEmptyStateText()).isEqualTo("No mail waits.");
    }

    @Test
    void seesADeadLetterWithItsTroubleAndSendsItAgain() {
        order();
        database.update("update mail set status = 'DEAD', attempts = 10, settled_at = created_at, "
                + "trouble = 'The mail server refused the recipient (550).'");
        navigate(MailView.class);
        select("Dead letters (1)");
        assertThat(firstMail())
                .contains("to Mo")
                .contains("The mail server refused the recipient (550). Given up at")
                .endsWith("after 10 times.");
        assertThat(grid().getGenericDataView().getItem(0).status()).isEqualTo(MailStatus.DEAD);

        var again = (Button) test(grid()).getCellComponent(0, 1);
        assertThat(again.getAriaLabel()).contains("Send again: Digest of the queue to Mo");
        test(again).click();

        select("Waiting (1)");
        assertThat(firstMail()).contains("Tried 0 times");
    }

    private String firstMail() {
        return test(grid()).getCellComponent(0, 0).getElement().getTextRecursively();
    }

    private void order() {
        transaction.executeWithoutResult(status -> outbox.order(new Order(
                new Recipient(Recipient.Kind.MODERATOR, moderator.accountId().value()), "digest", null)));
    }

    private void select(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    @SuppressWarnings("unchecked")
    private Grid<MailRow> grid() {
        return find(Grid.class).single();
    }
}
