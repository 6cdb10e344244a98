package dev.parley.reader.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.ReaderErasure.Remains;

/** Asks whether a reader shall really be erased, and what of public comments stays. */
final class EraseDialog extends Dialog {

    private final Select<Remains> remains = new Select<>();

    EraseDialog(ReaderId reader, ReaderActs acts, Runnable gone) {
        setHeaderTitle("Erase this reader");
        setWidth("28rem");
        remains.setLabel("Public comments");
        remains.setItems(Remains.values());
        remains.setItemLabelGenerator(EraseDialog::words);
        remains.setValue(Remains.AS_SET);
        remains.setWidthFull();
        var sure = new Checkbox("I know that nobody can bring it back");
        var erase = new Button("Erase for good", _ -> {
            acts.erase(reader, remains.getValue());
            close();
            gone.run();
        });
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        erase.setEnabled(false);
        sure.addValueChangeListener(change -> erase.setEnabled(change.getValue()));
        add(
                new Paragraph(
                        "The address, names, web addresses, reports and mails of this reader go, and comments that "
                                + "aren’t public. Backups that were made before still hold them until they are made anew."),
                remains,
                sure);
        getFooter().add(new Button("Cancel", _ -> close()), erase);
    }

    private static String words(Remains remains) {
        return switch (remains) {
            case AS_SET -> "As the site has chosen (Privacy)";
            case NOTHING -> "Leave an empty place";
            case TEXTS -> "Keep the text, without a name";
        };
    }
}
