package dev.parley.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.admin.Announcer;
import dev.parley.notification.digest.Choice;
import dev.parley.notification.digest.Rhythm;
import dev.parley.notification.outbox.MailProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What the moderator or author who is signed in is told by mail; each choice holds at once. */
@Route("notifications")
@PageTitle("Notifications")
@Menu(title = "Notifications", order = 85, icon = "vaadin:bell")
@RolesAllowed({"AUTHOR", "EDITOR", "MODERATOR"})
@StyleSheet("context://assets/admin/notifications.css")
class NotificationsView extends Div {

    private final transient NotificationDesk desk;
    private final transient Announcer announcer;
    private final String morning;
    private final Select<Rhythm> rhythm = new Select<>();
    private final Checkbox alerts = new Checkbox("Alert me when a comment waits too long");

    NotificationsView(NotificationDesk desk, Announcer announcer, MailProperties mail) {
        this.desk = desk;
        this.announcer = announcer;
        this.morning = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(mail.digestTime());
        addClassName("notifications");
        if (!desk.mailIsSetUp()) {
            add(new MailOffNotice("What you choose holds once an administrator has set it up."));
        }
        add(new H2("Mails to you"));
        if (desk.moderates()) {
            add(queue());
        }
        if (desk.writes()) {
            add(new ArticleMails(desk, announcer, morning));
        }
        if (desk.mayChangeSettings()) {
            add(new H2("For the whole site"), new AlertLimit(desk, announcer));
        }
    }

    private Div queue() {
        var chosen = desk.own();
        rhythm.setLabel("Digest of the queue");
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(this::label);
        rhythm.setValue(chosen.rhythm());
        rhythm.setHelperText("It shows names, titles and how comments begin; never an address.");
        rhythm.addValueChangeListener(change -> choose());
        alerts.setValue(chosen.alerts());
        alerts.addValueChangeListener(change -> choose());
        return new Div(
                new Paragraph("Links in these mails open the queue; to decide, you are asked to sign in."),
                rhythm,
                alerts);
    }

    private void choose() {
        var choice = new Choice(rhythm.getValue(), alerts.getValue());
        desk.choose(choice);
        announcer.show("Saved. Digest: " + label(choice.rhythm()) + ". Alerts: " + (choice.alerts() ? "on." : "off."));
    }

    private String label(Rhythm choice) {
        return switch (choice) {
            case IMMEDIATELY -> "Immediately, when something new waits";
            case HOURLY -> "Every hour, when something new waits";
            case DAILY -> "Every day at " + morning + ", when anything waits";
            case NEVER -> "Never";
        };
    }
}
