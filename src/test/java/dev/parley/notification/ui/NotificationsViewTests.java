package dev.parley.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.moderation.AlertSettings;
import dev.parley.notification.author.AuthorChoices;
import dev.parley.notification.digest.Choice;
import dev.parley.notification.digest.Choices;
import dev.parley.notification.digest.Rhythm;
import dev.parley.settings.Settings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A moderator who chooses what to be told. */
@DatabaseTest
class NotificationsViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Choices choices;

    @Autowired
    private AuthorChoices authorChoices;

    @Autowired
    private Settings settings;

    @Test
    void startsFromTheDefaultsAndChoosesAnother() {
        signIn(newsroom.moderator("Mo"));
        navigate(NotificationsView.class);
        assertThat(rhythm().getValue()).isEqualTo(Rhythm.DAILY);

        rhythm().setValue(Rhythm.HOURLY);
        find(Checkbox.class).single().setValue(false);

        assertThat(choices.own()).isEqualTo(new Choice(Rhythm.HOURLY, false));
        navigate(NotificationsView.class);
        assertThat(rhythm().getValue()).isEqualTo(Rhythm.HOURLY);
    }

    @Test
    @SuppressWarnings("unchecked")
    void asAnAuthorChoosesToHearOfCommentsAndOfNothingElse() {
        signIn(newsroom.staff("Aud", Role.AUTHOR));
        navigate(NotificationsView.class);
        var mails = (Select<Rhythm>) find(Select.class).single();
        assertThat(mails.getValue()).isEqualTo(Rhythm.NEVER);

        mails.setValue(Rhythm.DAILY);

        assertThat(authorChoices.own()).isEqualTo(Rhythm.DAILY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(choices::own);
    }

    @Test
    void asAModeratorHasNoArticlesToHearOf() {
        signIn(newsroom.moderator("Mo"));
        navigate(NotificationsView.class);

        assertThat(find(Select.class).all()).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(authorChoices::own);
    }

    @Test
    void readsThatThereIsNoMailServer() {
        signIn(newsroom.moderator("Mo"));

        assertThat(text(navigate(NotificationsView.class))).contains("no mail server yet");
    }

    @Test
    void doesNotSeeWhatIsForTheWholeSite() {
        signIn(newsroom.moderator("Mo"));

        assertThat(text(navigate(NotificationsView.class))).doesNotContain("For the whole site");
    }

    @Test
    @SuppressWarnings("unchecked")
    void asAnAdministratorChoosesHowLongCommentsMayWait() {
        signIn(newsroom.staff("Ada", Role.ADMINISTRATOR));
        navigate(NotificationsView.class);
        var limit = (Select<Integer>) find(Select.class).all().getLast();
        assertThat(limit.getValue()).isEqualTo(24);

        limit.setValue(4);
        limit.setValue(8);

        assertThat(settings.get(AlertSettings.GROUP)).isEqualTo(new AlertSettings(8));
    }

    @SuppressWarnings("unchecked")
    private Select<Rhythm> rhythm() {
        return (Select<Rhythm>) find(Select.class).all().getFirst();
    }

    private void signIn(Staff staff) {
        newsroom.signIn(staff);
    }

    private static String text(Component view) {
        return view.getElement().getOuterHTML();
    }
}
