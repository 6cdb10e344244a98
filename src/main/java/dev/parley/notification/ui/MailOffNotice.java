package dev.parley.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that there is no mail server, and what that means here. */
class MailOffNotice extends Div {

    MailOffNotice(String meaning) {
        addClassName("notice");
        getElement().setAttribute("role", "note");
        add(new Paragraph("This site has no mail server yet, so mails wait. " + meaning));
    }
}
