package dev.parley.reader.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.account.SignedIn;
import dev.parley.admin.Announcer;
import dev.parley.admin.ViewToolbar;
import dev.parley.reader.rights.PrivacyDraft;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.settings.Edition;
import dev.parley.settings.SettingsDesk;
import dev.parley.settings.StaleSettings;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** How long what is kept of readers is kept, what an erasure leaves, and a draft of the page that tells readers so. */
@Route("privacy")
@PageTitle("Privacy")
@Menu(title = "Privacy", order = 86, icon = "vaadin:lock")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://assets/admin/discussion.css")
class PrivacyView extends VerticalLayout {

    private final transient SettingsDesk desk;
    private final transient SignedIn signedIn;
    private final transient Announcer announcer;
    private final transient PrivacyDraft privacyPage;
    private final Select<Boolean> keepTexts = new Select<>();
    private final DaysField addressDays = new DaysField(
            "Drop addresses after this many days",
            "0 keeps them. Counted from the last comment of their reader that was sent or decided; who wishes for mail"
                    + " keeps theirs. Their readers are still recognised.");
    private final DaysField purgeDays = new DaysField(
            "Delete rejected comments and spam after this many days",
            "0 keeps them. As many days after its decision a report loses its explanation, and the name and contact of who"
                    + " gave it.");
    private final DaysField networkDays = new DaysField(
            "Forget networks after this many days",
            "0 keeps none. Until then a keyed mark beside each comment says which others came from the same network: to"
                    + " this site alone, and never which network that is.");
    private final TextArea draft = new TextArea("Draft of a privacy page, in Markdown");
    private transient Edition<PrivacySettings> open;

    PrivacyView(SettingsDesk desk, SignedIn signedIn, Announcer announcer, PrivacyDraft privacyPage) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.announcer = announcer;
        this.privacyPage = privacyPage;
        this.open = desk.open(PrivacySettings.GROUP);
        keepTexts.setLabel("When a reader is erased, public comments");
        keepTexts.setItems(false, true);
        keepTexts.setItemLabelGenerator(kept -> kept ? "Stay, without a name" : "Leave an empty place");
        keepTexts.setWidthFull();
        draft.setReadOnly(true);
        draft.setWidthFull();
        draft.setHelperText("Made from what is set now. Make an article of it, and complete that.");
        var save = new Button("Save changes", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var write = new Button("Open as an article draft", _ -> write());
        var form = new Div(
                new H2("What is kept"),
                addressDays,
                purgeDays,
                networkDays,
                keepTexts,
                new H2("Privacy page"),
                draft,
                write);
        form.addClassName("discussion");
        add(new ViewToolbar().withActions(save), form);
        show();
    }

    private void show() {
        var settings = open.settings();
        keepTexts.setValue(settings.keepTexts());
        addressDays.show(settings.addressDays());
        purgeDays.show(settings.purgeDays());
        networkDays.show(settings.networkDays());
        draft.setValue(privacyPage.markdown());
    }

    private void write() {
        try {
            var article = privacyPage.write(signedIn.staff());
            getUI().ifPresent(ui -> ui.navigate("articles/" + article));
        } catch (DataAccessException | TransactionException e) {
            announcer.warn("The article could not be made; try again in a moment.");
        }
    }

    private void save() {
        // Each says what is wrong with it.
        if (!addressDays.check() | !purgeDays.check() | !networkDays.check()) {
            announcer.warn("Nothing is saved yet: please put right what is marked.");
            return;
        }
        var wanted =
                new PrivacySettings(keepTexts.getValue(), addressDays.days(), purgeDays.days(), networkDays.days());
        try {
            desk.save(
                    PrivacySettings.GROUP,
                    wanted,
                    open.version(),
                    signedIn.staff().accountId().value());
            open = desk.open(PrivacySettings.GROUP);
            show();
            announcer.show("Saved. It holds from now on.");
        } catch (StaleSettings e) {
            open = desk.open(PrivacySettings.GROUP);
            announcer.warn("This was changed by somebody else in the meantime. Save again to replace their changes.");
        }
    }
}
