package dev.parley.reader.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.account.SignedIn;
import dev.parley.admin.Announcer;
import dev.parley.keyring.KeysetState;
import dev.parley.keyring.KeysetUnusable;
import dev.parley.reader.KeyDesk;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;

/** The keys: what they are for, how they stand, and new ones; with the progress of what follows from a new one. */
@Route("keys")
@PageTitle("Keys")
@Menu(title = "Keys", order = 88, icon = "vaadin:key")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://assets/admin/notifications.css")
@StyleSheet("context://assets/admin/keys.css")
class KeysView extends VerticalLayout {

    private static final int MILLIS_BETWEEN_LOOKS = 2_000;

    private final transient KeyDesk desk;
    private final transient SignedIn signedIn;
    private final transient Announcer announcer;
    private final transient KeyWords words;
    private final Div notices = new Div();
    private final KeyProgressBars progress = new KeyProgressBars();
    private final Div keysets = new Div();

    KeysView(KeyDesk desk, SignedIn signedIn, Announcer announcer, SiteProperties settings) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.announcer = announcer;
        this.words = new KeyWords(settings.site().timeZone(), getLocale());
        addClassName("keys");
        keysets.addClassName("keysets");
        add(notices, new H2("Readers’ addresses"), progress, new H2("Keysets"), keysets);
        show();
        addAttachListener(attached -> attached.getUI().addPollListener(poll -> showProgress()));
        addDetachListener(detached -> detached.getUI().setPollInterval(-1));
    }

    private void show() {
        var states = desk.states();
        notices.removeAll();
        states.stream().filter(state -> !state.isWhole()).forEach(this::notice);
        words.rights(desk.mended(), desk.openToOthers()).ifPresent(text -> notices.add(notice(text)));
        keysets.removeAll();
        states.forEach(state -> keysets.add(keyset(state)));
        showProgress();
    }

    private void showProgress() {
        var now = desk.progress();
        progress.show(now);
        // While something changes it is looked at again and again; else it costs nothing.
        getUI().ifPresent(ui -> ui.setPollInterval(now.isUnderWay() ? MILLIS_BETWEEN_LOOKS : -1));
    }

    private void notice(KeysetState state) {
        var notice = notice(state.trouble());
        if (state.durable()) {
            notice.add(new Button("Go on without the lost keys…", click -> askBeforeLoss(state)));
        }
        notices.add(notice);
    }

    private static Div notice(String text) {
        var notice = new Div(new Paragraph(text));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Div keyset(KeysetState state) {
        var name = new Span(words.title(state.purpose()));
        name.addClassName("keyset-name");
        var about = new Span(words.about(state.purpose()));
        var stand = new Span(words.stand(state));
        stand.addClassName("keyset-stand");
        var text = new Div(name, about, stand);
        text.addClassName("keyset-text");
        var rotate = new Button("New key", click -> rotate(state.purpose()));
        rotate.setAriaLabel("New key: " + words.title(state.purpose()));
        rotate.setEnabled(state.isWhole());
        var row = new Div(text, rotate);
        row.addClassName("keyset");
        return row;
    }

    private void rotate(String purpose) {
        try {
            desk.rotate(purpose, signedIn.staff().accountId());
            announcer.show("There is a new key. What follows from it is done in the background.");
        } catch (KeysetUnusable e) {
            announcer.warn(Objects.requireNonNull(e.getMessage(), "it says why"));
        }
        show();
    }

    private void askBeforeLoss(KeysetState state) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Go on without the lost keys?");
        dialog.setWidth("30rem");
        dialog.add(new Paragraph(words.loss(state.purpose())));
        var go = new Button("Go on without them", click -> {
            desk.acceptLoss(state.purpose(), signedIn.staff().accountId());
            dialog.close();
            show();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), go);
        dialog.open();
    }
}
