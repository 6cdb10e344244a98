package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Pattern;

/** A whole number between two others. */
final class WholeNumberField extends TextField implements Checked {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final int least;
    private final int most;

    WholeNumberField(String label, String help, int least, int most) {
        super(label);
        this.least = least;
        this.most = most;
        setHelperText(help);
        setMaxLength(9);
        getElement().setAttribute("inputmode", "numeric");
        addValueChangeListener(change -> {
            if (isInvalid()) {
                check();
            }
        });
    }

    void show(int number) {
        setValue(Integer.toString(number));
        setInvalid(false);
    }

    /** The number; only to be asked for when {@link #check} found nothing wrong. */
    int number() {
        return Integer.parseInt(getValue().strip());
    }

    @Override
    public void enter() {
        focus();
    }

    @Override
    public boolean check() {
        var right = DIGITS.matcher(getValue().strip()).matches() && number() >= least && number() <= most;
        setErrorMessage(right ? "" : "Please enter a whole number from " + least + " to " + most + ".");
        setInvalid(!right);
        return right;
    }
}
