package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.parley.comment.consent.ConsentText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says which text stood under the form when the comment was sent, and shows it. */
final class ConsentButton extends NativeButton {

    ConsentButton(ConsentText consent, ZoneId zone) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withZone(zone)
                .format(consent.since());
        setText("consent text of " + day);
        addClassNames("glimpse", "comment-consent");
        addClickListener(_ -> open(consent, day));
    }

    private static void open(ConsentText consent, String day) {
        var text = new Div();
        text.addClassName("comment-text");
        text.getElement().setAttribute("dir", "auto");
        // The markup module sanitized it when it was saved.
        text.getElement().setProperty("innerHTML", consent.html());
        var dialog = new Dialog();
        dialog.setHeaderTitle("Under the form since " + day);
        dialog.setWidth("40rem");
        dialog.add(text);
        dialog.add(new Paragraph(
                consent.box()
                        ? "The writer ticked that they agree."
                        : "It stood there to be read; there was no box to tick."));
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        dialog.open();
    }
}
