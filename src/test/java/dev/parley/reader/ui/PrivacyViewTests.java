package dev.parley.reader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.parley.account.Role;
import dev.parley.account.SignedIn;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import dev.parley.reader.rights.PrivacySettings;
import dev.parley.settings.Settings;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator sets how long things are kept. */
@DatabaseTest
class PrivacyViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Settings settings;

    @Autowired
    private ArticleDesk articles;

    @Autowired
    private SignedIn signedIn;

    @BeforeEach
    void anAdministratorComes() {
        newsroom.signIn(newsroom.staff("Theo", Role.ADMINISTRATOR));
        navigate(PrivacyView.class);
    }

    @Test
    void whatIsSavedHoldsAndStandsInTheDraft() {
        assertThat(draft()).contains("Addresses are kept until");
        field("Drop addresses").setValue("90");
        save();

        assertThat(settings.get(PrivacySettings.GROUP)).isEqualTo(new PrivacySettings(false, 90, 0, 7));
        assertThat(draft()).contains("for 90 days").doesNotContain("Akismet");
    }

    @Test
    void theDraftSaysHowLongNetworksAreKnownOrThatTheyAreNot() {
        assertThat(draft()).contains("For 7 days a keyed mark is kept");
        field("Forget networks").setValue("0");
        save();

        assertThat(settings.get(PrivacySettings.GROUP).networkDays()).isZero();
        assertThat(draft()).contains("is not stored.").doesNotContain("keyed mark");
    }

    @Test
    void whatIsNoNumberOfDaysIsNotSaved() {
        field("Delete rejected").setValue("soon");
        save();

        assertThat(field("Delete rejected").isInvalid()).isTrue();
        assertThat(settings.get(PrivacySettings.GROUP).purgeDays()).isZero();
    }

    @Test
    void theDraftBecomesAnArticleThatNobodySeesYetAndIsOpenedToBeCompleted() {
        var draft = draft();

        test(find(Button.class).withText("Open as an article draft").single()).click();

        var place = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        assertThat(place).startsWith("articles/");
        var article =
                articles.open(new ArticleId(UUID.fromString(place.substring("articles/".length()))), signedIn.staff());
        assertThat(article.title()).isEqualTo("Privacy");
        assertThat(article.body().strip()).isEqualTo(draft.strip()).startsWith("*Say here who answers");
        assertThat(article.status()).isEqualTo(ArticleStatus.DRAFT);
        assertThat(article.comments()).isEqualTo(CommentPolicy.CLOSED);
    }

    private DaysField field(String label) {
        return find(DaysField.class).all().stream()
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test(find(Button.class).withText("Save changes").single()).click();
    }

    private String draft() {
        return find(TextArea.class).single().getValue();
    }
}
