package dev.parley.reader.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.parley.reader.rights.PrivacySettings;
import java.util.regex.Pattern;

/** A number of days; 0 for never. */
final class DaysField extends TextField {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,6}");

    DaysField(String label, String help) {
        super(label);
        setHelperText(help);
        setWidthFull();
        getElement().setAttribute("inputmode", "numeric");
    }

    void show(int days) {
        setValue(Integer.toString(days));
    }

    /** Whether a number stands there; else the field says so. */
    boolean check() {
        var good = DIGITS.matcher(getValue().strip()).matches() && days() <= PrivacySettings.MOST_DAYS;
        setErrorMessage("Please enter a number of days from 0 to %,d.".formatted(PrivacySettings.MOST_DAYS));
        setInvalid(!good);
        return good;
    }

    int days() {
        return Integer.parseInt(getValue().strip());
    }
}
