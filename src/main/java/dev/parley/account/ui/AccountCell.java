package dev.parley.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parley.account.AccountRow;

/** A name with the address under it. */
final class AccountCell extends Div {

    AccountCell(AccountRow row) {
        addClassName("two-lines");
        var email = new Span(row.email());
        email.addClassName("second-line");
        add(new Span(row.name()), email);
    }
}
