package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.parley.moderation.check.FormSettings;
import java.util.List;

/** Who can leave a comment, and how long. */
final class FormSection extends SettingsSection<FormSettings> {

    private final Checkbox nameAndEmail = new Checkbox("Comment author must fill out name and email");
    private final WholeNumberField closeAfterDays = new WholeNumberField(
            "Automatically close comments on articles older than this many days",
            "0 leaves them open.",
            0,
            FormSettings.MOST_DAYS);

    FormSection() {
        super(
                FormSettings.GROUP,
                "Who can comment, and how long",
                "Readers need no account. One who gives no address can't be recognised, answered or trusted.");
        add(nameAndEmail, closeAfterDays);
    }

    @Override
    void show(FormSettings settings) {
        nameAndEmail.setValue(settings.nameAndEmail());
        closeAfterDays.show(settings.closeAfterDays());
    }

    @Override
    FormSettings read() {
        return new FormSettings(nameAndEmail.getValue(), closeAfterDays.number());
    }

    @Override
    List<Checked> checked() {
        return List.of(closeAfterDays);
    }
}
