package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.parley.admin.Announcer;
import dev.parley.moderation.akismet.AkismetDesk;
import dev.parley.moderation.akismet.AkismetSettings;
import java.util.List;

/** Whether and how the site works with Akismet. */
final class AkismetSection extends SettingsSection<AkismetSettings> {

    private final NeedsKey enabled;
    private final Checkbox markSpam = box(
            "Mark as spam what Akismet says is spam",
            "Without a moderator. Otherwise moderators see what Akismet says, and decide.");
    private final Checkbox sendEmail = box(
            "Send readers’ mail addresses to Akismet",
            "Akismet judges a little better with them. Readers’ addresses then leave this site: tell them so.");

    AkismetSection(AkismetDesk akismet, Announcer announcer) {
        super(
                AkismetSettings.GROUP,
                "Akismet",
                "A service that tells spam from comments. Its key is set where the site is started (parley.akismet.key).");
        enabled = new NeedsKey(akismet);
        add(enabled, markSpam, sendEmail, new Button("Check the key", _ -> checkKey(akismet, announcer)));
    }

    @Override
    void show(AkismetSettings settings) {
        enabled.setValue(settings.enabled());
        markSpam.setValue(settings.markSpam());
        sendEmail.setValue(settings.sendEmail());
    }

    @Override
    AkismetSettings read() {
        return new AkismetSettings(enabled.getValue(), sendEmail.getValue(), markSpam.getValue());
    }

    @Override
    List<Checked> checked() {
        return List.of(enabled);
    }

    private static void checkKey(AkismetDesk akismet, Announcer announcer) {
        var report = akismet.verifyKey();
        if (report.valid()) {
            announcer.show(report.words());
        } else {
            announcer.warn(report.words());
        }
    }

    /** Without a key Akismet says nothing, and every comment would wait for that. */
    private static final class NeedsKey extends Checkbox implements Checked {

        private final transient AkismetDesk akismet;

        NeedsKey(AkismetDesk akismet) {
            super("Ask Akismet about new comments");
            this.akismet = akismet;
            setHelperText(
                    "Akismet gets each new comment, the name and web address with it, and the network address and "
                            + "browser that it came from. No comment is published before Akismet has answered.");
            addValueChangeListener(_ -> setInvalid(false));
        }

        @Override
        public boolean check() {
            var right = !getValue() || akismet.hasKey();
            setErrorMessage(right ? "" : "Akismet needs a key: set parley.akismet.key where the site is started.");
            setInvalid(!right);
            return right;
        }

        @Override
        public void enter() {
            focus();
        }
    }

    private static Checkbox box(String label, String help) {
        var box = new Checkbox(label);
        box.setHelperText(help);
        return box;
    }
}
