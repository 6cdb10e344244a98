package dev.parley.moderation.ui.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dev.parley.account.Role;
import dev.parley.moderation.Reason;
import dev.parley.moderation.ReasonList;
import dev.parley.moderation.Reasons;
import dev.parley.moderation.ReportSettings;
import dev.parley.moderation.TriageSettings;
import dev.parley.moderation.akismet.AkismetSettings;
import dev.parley.settings.Settings;
import dev.parley.testing.ConnectedSite;
import dev.parley.testing.Newsroom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator at triage, Akismet, reports and reasons; the site has a key for Akismet. */
class DiscussionSectionsTests extends ConnectedSite {

    private static final String TRIAGE = "Mark a comment as spam when";
    private static final String REPORTS = "Put a public comment back";
    private static final String REASONS = "Reasons, one a line";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Settings settings;

    @BeforeEach
    void anAdministratorOpensTheView() {
        newsroom.signIn(newsroom.staff("Ann", Role.ADMINISTRATOR));
        navigate(DiscussionView.class);
    }

    @Test
    void triageSaysWhatItHasLearned() {
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Not enough decisions yet: 0 of 50 approved, 0 of 50 spam.");
    }

    @Test
    void whatIsSavedHoldsAndIsThereWhenTheViewIsOpenedAgain() {
        number(TRIAGE).setValue(" 95 ");
        number(REPORTS).setValue("7");
        box("Ask Akismet").setValue(true);
        box("Mark as spam what Akismet").setValue(true);

        save();

        assertThat(notice()).contains("Saved");
        assertThat(settings.get(TriageSettings.GROUP)).isEqualTo(new TriageSettings(95));
        assertThat(settings.get(ReportSettings.GROUP)).isEqualTo(new ReportSettings(7));
        assertThat(settings.get(AkismetSettings.GROUP)).isEqualTo(new AkismetSettings(true, false, true));
        navigate(DiscussionView.class);
        assertThat(number(TRIAGE).getValue()).isEqualTo("95");
        assertThat(number(REPORTS).getValue()).isEqualTo("7");
        assertThat(box("Ask Akismet").getValue()).isTrue();
        assertThat(box("Send readers’ mail addresses").getValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "9.5", "many", "", "٩"})
    void aPercentageIsAWholeNumberUpToAHundred(String wrong) {
        number(TRIAGE).setValue(wrong);

        save();

        assertMistake(TRIAGE, wrong, "Please enter a whole number from 0 to 100.");
        assertThat(settings.get(TriageSettings.GROUP)).isEqualTo(TriageSettings.GROUP.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "two"})
    void aCommentComesBackForOneReportToAHundred(String wrong) {
        number(REPORTS).setValue(wrong);

        save();

        assertMistake(REPORTS, wrong, "Please enter a whole number from 1 to 100.");
        assertThat(settings.get(ReportSettings.GROUP)).isEqualTo(ReportSettings.GROUP.defaults());
    }

    @Test
    void theKeyIsCheckedWithoutSavingAnything() {
        test(find(Button.class).withText("Check the key").single()).click();
        assertThat(notice()).isEqualTo("Akismet knows this site's key.");

        AKISMET.fails(503);
        test(find(Button.class).withText("Check the key").single()).click();
        AKISMET.thinks("false");

        assertThat(notice()).isEqualTo("Akismet could not be reached.");
        assertThat(settings.get(AkismetSettings.GROUP)).isEqualTo(AkismetSettings.GROUP.defaults());
    }

    @Test
    void readersAddressesLeaveTheSiteOnlyWhereTheBoxThatSaysSoIsTicked() {
        assertThat(box("Send readers’ mail addresses").getHelperText()).contains("then leave this site");

        box("Send readers’ mail addresses").setValue(true);
        save();

        assertThat(settings.get(AkismetSettings.GROUP).sendEmail()).isTrue();
    }

    @Test
    void reasonsAreLinesOfANameAndWhatTheWriterIsTold() {
        assertThat(lines(REASONS).getValue()).startsWith("Off topic: It is not about what the article is about.\n");

        lines(REASONS)
                .setValue("Off-topic : Not about this.\n\nNo. 1: It is: too much.\n話題: Foreign.\n★: Star.\n☆: Also.");
        save();

        assertThat(reasons().stream().filter(reason -> !reason.retired()))
                .containsExactly(
                        new Reason("off-topic", "Off-topic", "Not about this.", false),
                        new Reason("no-1", "No. 1", "It is: too much.", false),
                        new Reason("hua-ti", "話題", "Foreign.", false),
                        new Reason("untitled", "★", "Star.", false),
                        new Reason("untitled-2", "☆", "Also.", false));
        assertThat(reasons().stream().filter(Reason::retired))
                .as("what is taken out is kept for what was decided for it")
                .extracting(Reason::key)
                .contains("insult", "illegal");
    }

    @Test
    void aReasonKeepsItsKeyWhenItIsMovedOrTakenOutAndBroughtBack() {
        lines(REASONS).setValue("Advertising: Nothing for sale here.\nOff topic: Elsewhere.");
        save();
        lines(REASONS).setValue("Off topic: Elsewhere.\nUnlawful content: Against the law.");
        save();
        lines(REASONS).setValue("Advertising: Back again.");
        save();

        assertThat(reasons().stream().filter(reason -> !reason.retired()))
                .containsExactly(new Reason("advertising", "Advertising", "Back again.", false));
        assertThat(reasons().stream().filter(reason -> reason.name().startsWith("Unlawful")))
                .extracting(Reason::key)
                .containsExactly("illegal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Just a name                   | Line 1: Just a name needs a name, a colon and what the writer is told.
                : Only words                  | Line 1: : Only words needs a name, a colon and what the writer is told.
                Name:                         | Line 1: Name: needs a name, a colon and what the writer is told.
                One: First.;one : Second.     | Line 2: one : Second. has the name of line 1.
                """)
    void aLineThatIsNoReasonIsNamed(String typed, String problem) {
        var wrong = typed.replace(';', '\n');
        lines(REASONS).setValue(wrong);

        save();

        assertThat(lines(REASONS).isInvalid()).isTrue();
        assertThat(lines(REASONS).getErrorMessage()).isEqualTo(problem);
        assertThat(lines(REASONS).getValue()).isEqualTo(wrong);
        assertThat(reasons()).isEqualTo(Reasons.SETTINGS.defaults().reasons());
        assertThat(notice()).contains("Nothing is saved yet");
    }

    @Test
    void whatIsTooLongOrTooMuchIsNamed() {
        lines(REASONS).setValue("n".repeat(61) + ": words");
        save();
        assertThat(lines(REASONS).getErrorMessage()).endsWith("has a name of more than 60 characters.");

        lines(REASONS).setValue("Name: " + "w".repeat(500));
        save();
        assertThat(lines(REASONS).getErrorMessage()).endsWith("tells the writer more than 500 characters.");

        lines(REASONS).setValue(some(51));
        save();
        assertThat(lines(REASONS).getErrorMessage()).isEqualTo("These are 51 reasons; there can be 50.");

        lines(REASONS).setValue(some(ReasonList.MOST));
        save();
        assertThat(reasons()).filteredOn(reason -> !reason.retired()).hasSize(ReasonList.MOST);
        assertThat(reasons())
                .filteredOn(Reason::retired)
                .extracting(Reason::key)
                .contains("illegal");
    }

    private static String some(int count) {
        return String.join(
                "\n",
                IntStream.range(0, count).mapToObj(i -> "Name " + i + ": words").toList());
    }

    private void assertMistake(String label, String kept, String problem) {
        assertThat(number(label).isInvalid()).isTrue();
        assertThat(number(label).getErrorMessage()).isEqualTo(problem);
        assertThat(number(label).getValue()).isEqualTo(kept);
        assertThat(notice()).contains("Nothing is saved yet");
    }

    private List<Reason> reasons() {
        return settings.get(Reasons.SETTINGS).reasons();
    }

    private void save() {
        test(find(Button.class).withText("Save changes").single()).click();
    }

    private String notice() {
        return test(find(Notification.class).all().getLast()).getText();
    }

    private WholeNumberField number(String label) {
        return labelled(WholeNumberField.class, label);
    }

    private LinesField lines(String label) {
        return labelled(LinesField.class, label);
    }

    private Checkbox box(String label) {
        return labelled(Checkbox.class, label);
    }

    private <C extends Component> C labelled(Class<C> type, String label) {
        return all(type)
                .filter(field ->
                        String.valueOf(field.getElement().getProperty("label")).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private <C extends Component> Stream<C> all(Class<C> type) {
        return find(type).all().stream();
    }
}
