package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.parley.account.Accounts;
import dev.parley.comment.consent.ConsentSettings;
import dev.parley.comment.consent.ConsentTexts;
import dev.parley.settings.SiteProperties;
import java.util.List;

/** What stands under the comment form, and what stood there before. */
final class ConsentSection extends SettingsSection<ConsentSettings> {

    private final transient ConsentTexts texts;
    private final Checkbox box = new Checkbox("Readers must tick “I agree”");
    private final ConsentField text = new ConsentField(box::getValue);
    private final EarlierConsents earlier;

    ConsentSection(ConsentTexts texts, Accounts accounts, SiteProperties site) {
        super(
                ConsentSettings.GROUP,
                "Consent",
                "A notice between the form’s fields and its button, such as a link to your privacy page. With each "
                        + "comment is kept which version of it stood there.");
        this.texts = texts;
        this.earlier = new EarlierConsents(accounts, site.site().timeZone());
        add(text, box, earlier);
    }

    @Override
    void show(ConsentSettings settings) {
        text.setValue(settings.text());
        text.setInvalid(false);
        box.setValue(settings.box());
        earlier.show(texts.history());
    }

    @Override
    ConsentSettings read() {
        return new ConsentSettings(text.getValue(), box.getValue());
    }

    @Override
    List<Checked> checked() {
        return List.of(text);
    }
}
