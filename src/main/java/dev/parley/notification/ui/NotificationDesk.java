package dev.parley.notification.ui;

import dev.parley.account.Role;
import dev.parley.account.SignedIn;
import dev.parley.moderation.AlertSettings;
import dev.parley.notification.author.AuthorChoices;
import dev.parley.notification.digest.Choice;
import dev.parley.notification.digest.Choices;
import dev.parley.notification.digest.Rhythm;
import dev.parley.notification.outbox.MailServer;
import dev.parley.settings.Edition;
import dev.parley.settings.SettingsDesk;
import org.springframework.stereotype.Component;

/** What the view of notifications asks, in the name of the one who is signed in. */
@Component
class NotificationDesk {

    private final Choices choices;
    private final AuthorChoices authorChoices;
    private final SettingsDesk settings;
    private final MailServer server;
    private final SignedIn signedIn;

    NotificationDesk(
            Choices choices, AuthorChoices authorChoices, SettingsDesk settings, MailServer server, SignedIn signedIn) {
        this.choices = choices;
        this.authorChoices = authorChoices;
        this.settings = settings;
        this.server = server;
        this.signedIn = signedIn;
    }

    boolean mailIsSetUp() {
        return server.isSetUp();
    }

    Choice own() {
        return choices.own();
    }

    void choose(Choice choice) {
        choices.choose(choice);
    }

    boolean moderates() {
        return signedIn.staff().has(Role.MODERATOR);
    }

    boolean writes() {
        return signedIn.staff().has(Role.AUTHOR) || signedIn.staff().has(Role.EDITOR);
    }

    Rhythm ofOwnArticles() {
        return authorChoices.own();
    }

    void chooseOfOwnArticles(Rhythm rhythm) {
        authorChoices.choose(rhythm);
    }

    boolean mayChangeSettings() {
        return signedIn.staff().has(Role.ADMINISTRATOR);
    }

    Edition<AlertSettings> alerts() {
        return settings.open(AlertSettings.GROUP);
    }

    void save(AlertSettings alerts, long seen) {
        settings.save(
                AlertSettings.GROUP, alerts, seen, signedIn.staff().accountId().value());
    }
}
