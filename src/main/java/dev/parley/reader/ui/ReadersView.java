package dev.parley.reader.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.parley.admin.ViewToolbar;
import dev.parley.kernel.IdText;
import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.ReaderDesk;
import dev.parley.reader.rights.ReaderFile;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Finds a reader, and does what the reader has the right to. No address is shown unless it is revealed. */
@Route("readers")
@PageTitle("Readers")
@Menu(title = "Readers", order = 60, icon = "vaadin:user-card")
@RolesAllowed("ADMINISTRATOR")
class ReadersView extends VerticalLayout implements BeforeEnterObserver {

    private final transient ReaderDesk desk;
    private final transient ReaderActs acts;
    private final TextField clue = new TextField("A comment’s address, or an exact email address");
    private final Div found = new Div();

    ReadersView(ReaderDesk desk, ReaderActs acts) {
        this.desk = desk;
        this.acts = acts;
        clue.setAutocomplete(Autocomplete.OFF);
        clue.setWidth("30rem");
        clue.setMaxWidth("100%");
        clue.setClearButtonVisible(true);
        var find = new Button("Find", _ -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(clue);
        found.addClassName("reader-file");
        found.setWidthFull();
        add(new ViewToolbar(clue, find), found);
        say("Nothing here shows an address. A reader is found by one of their comments, or by the whole address as it "
                + "was typed, of which only a keyed fingerprint is looked up.");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("reader")
                .filter(id -> !id.isBlank())
                .ifPresent(this::open);
    }

    private void open(String id) {
        // What is no id isn't repeated: somebody may have put a mail address there.
        IdText.read(id)
                .ifPresentOrElse(
                        reader -> show(desk.open(new ReaderId(reader))),
                        () -> say("The address of this page names no reader: what stands behind “reader=” is no "
                                + "reader’s id."));
    }

    private void find() {
        var typed = clue.getValue();
        // What may be an address stays in no field.
        clue.clear();
        show(desk.find(typed));
    }

    private void show(Optional<ReaderFile> file) {
        file.ifPresentOrElse(
                known -> {
                    found.removeAll();
                    found.add(new ReaderPanel(known, acts, () -> say("The reader was erased.")));
                },
                () -> say("Nobody was found. A comment without an address has no reader; an address has to be typed "
                        + "exactly as its reader did, but for capital letters."));
    }

    private void say(String words) {
        found.removeAll();
        found.add(new Paragraph(words));
    }
}
