package dev.parley.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.admin.Announcer;
import dev.parley.admin.ButtonChoice;
import dev.parley.notification.outbox.MailDesk;
import dev.parley.notification.outbox.MailId;
import dev.parley.notification.outbox.MailNotResendable;
import dev.parley.notification.outbox.MailRow;
import dev.parley.notification.outbox.MailStatus;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The mails: those that wait, dead letters, and what was sent; newest first. */
@Route("mail")
@PageTitle("Mail")
@Menu(title = "Mail", order = 86, icon = "vaadin:envelope")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://assets/admin/notifications.css")
class MailView extends VerticalLayout {

    private static final int PAGE_SIZE = 50;
    private static final List<MailStatus> STATES =
            List.of(MailStatus.WAITING, MailStatus.DEAD, MailStatus.SENT, MailStatus.DROPPED);

    private final transient MailDesk desk;
    private final transient Announcer announcer;
    private final transient MailWords words;
    private final ButtonChoice<MailStatus> choice = new ButtonChoice<>("Mails", STATES, MailStatus::name);
    private final Grid<MailRow> grid = new Grid<>();
    private final Grid.Column<MailRow> actions;
    private final Button more = new Button("Show more", click -> showMore());

    private final List<MailRow> shown = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();

    MailView(MailDesk desk, Announcer announcer, SiteProperties settings) {
        this.desk = desk;
        this.announcer = announcer;
        this.words = new MailWords(settings.site().timeZone(), getLocale());
        setSizeFull();
        if (!desk.isSetUp()) {
            add(new MailOffNotice(
                    "Set spring.mail.host, and spring.mail.port where it isn’t 25, and start the site anew."));
        }
        choice.onChoice(chosen -> show());
        actions = columns();
        add(choice, grid, more);
        show();
    }

    private Grid.Column<MailRow> columns() {
        grid.addClassName("mails");
        grid.setSizeFull();
        grid.addComponentColumn(this::mail).setHeader("Mail").setFlexGrow(1);
        return grid.addComponentColumn(this::action)
                .setHeader("Action")
                .setFrozenToEnd(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component mail(MailRow row) {
        var to = new Span("to " + name(row) + ", " + words.time(row.createdAt()));
        to.addClassName("second-line");
        var cell = new Div(new Span(words.topic(row.topic())), to, new Span(words.state(row)));
        cell.addClassNames("two-lines", "mail-cell");
        return cell;
    }

    private Component action(MailRow row) {
        var again = new Button(row.status() == MailStatus.DEAD ? "Send again" : "Try now", click -> resend(row));
        again.setAriaLabel(again.getText() + ": " + words.topic(row.topic()) + " to " + name(row));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        return again;
    }

    private void resend(MailRow row) {
        try {
            desk.resend(new MailId(row.id()));
            announcer.show("The mail to " + name(row) + " is sent next.");
        } catch (MailNotResendable e) {
            announcer.warn(e.getMessage());
        }
        show();
    }

    private String name(MailRow row) {
        return names.getOrDefault(row.recipient(), "somebody who has left");
    }

    private void show() {
        shown.clear();
        STATES.forEach(status -> choice.relabel(status, words.tab(status, desk.count(status))));
        grid.setEmptyStateText(words.nothing(choice.value()));
        actions.setVisible(choice.value() == MailStatus.WAITING || choice.value() == MailStatus.DEAD);
        showMore();
    }

    private void showMore() {
        var before = shown.isEmpty() ? null : new MailId(shown.getLast().id());
        var page = desk.page(choice.value(), before, PAGE_SIZE + 1);
        var added = page.subList(0, Math.min(PAGE_SIZE, page.size()));
        names.putAll(desk.recipients(added));
        shown.addAll(added);
        grid.setItems(shown);
        more.setVisible(page.size() > PAGE_SIZE);
    }
}
