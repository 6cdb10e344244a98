package dev.parley.article.ui;

import static dev.parley.article.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import dev.parley.account.Staff;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleFilter;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleOrder;
import dev.parley.article.ArticleRow;
import dev.parley.article.ArticleState;
import dev.parley.article.Articles;
import dev.parley.kernel.Slug;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An editor at the desk. */
@DatabaseTest
class ArticleEditorViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleDesk desk;

    @Autowired
    private Articles articles;

    @Autowired
    private Clock clock;

    private Staff ann;

    @BeforeEach
    void anEditorSignsIn() {
        ann = newsroom.editor("Ann");
        newsroom.signIn(ann);
    }

    @Test
    void seesTheAddressFollowTheTitleUntilOneIsChosen() {
        openNew();
        type("Title", "Grüße aus Köln");
        assertThat(field("Address").getValue()).isEqualTo("grusse-aus-koln");

        type("Address", "Hello From Cologne!");
        type("Title", "Another title");
        assertThat(field("Address").getValue()).isEqualTo("hello-from-cologne");
    }

    @Test
    void seesThePreviewThatTheServerRenders() {
        openNew();
        editor().setValue("# Hi\n\n<script>alert(1)</script>\n\n*there*");

        assertThat($(ArticlePreview.class).single().text())
                .contains("<h2 id=\"hi\">Hi</h2>", "<em>there</em>")
                .doesNotContain("script");
    }

    @Test
    void publishesAndFindsTheArticleOnTheSite() {
        openNew();
        type("Title", "Spring");
        editor().setValue("Text");
        press("Publish");

        assertThat(articles.published(new Slug("spring"))).isPresent();
        assertThat($(StateBadge.class).single().getText()).isEqualTo("Published");
        assertThat(buttons()).contains("Update", "Unpublish").doesNotContain("Save draft");

        press("Unpublish");
        assertThat(articles.published(new Slug("spring"))).isEmpty();
    }

    @Test
    void savesADraftTwiceWithoutMakingTwoArticles() {
        openNew();
        type("Title", "Spring");
        press("Save draft");
        editor().setValue("More");
        press("Save draft");

        assertThat(rows()).singleElement().extracting(ArticleRow::title).isEqualTo("Spring");
        assertThat(desk.open(rows().getFirst().id(), ann).body()).isEqualTo("More");
    }

    @Test
    void schedulesAnArticleForADateToCome() {
        openNew();
        type("Title", "Spring");
        var picker = $(DateTimePicker.class).single();
        picker.setValue(LocalDateTime.of(2999, 3, 21, 8, 0));
        press("Schedule");

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state(clock.instant())).isEqualTo(ArticleState.SCHEDULED));
        assertThat(buttons()).contains("Unschedule");
    }

    @Test
    void readsBesideTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        openNew();
        editor().setValue("A long text");
        press("Publish");

        assertThat(field("Title").isInvalid()).isTrue();
        assertThat(field("Title").getErrorMessage()).isEqualTo("Give the article a title.");
        assertThat(editor().getValue()).isEqualTo("A long text");
        assertThat(rows()).isEmpty();
    }

    @Test
    void readsWhichArticleHasTheWishedAddress() {
        desk.create(draft("Spring is here").at("spring").done(), ann);
        openNew();
        type("Title", "Other");
        type("Address", "spring");
        press("Save draft");

        assertThat(field("Address").getErrorMessage()).contains("“Spring is here” (draft)");
    }

    @Test
    void seesBothTextsWhenSomebodyElseSavedAndMayKeepTheirOwn() {
        var id = desk.create(draft("Spring").saying("One").done(), ann);
        open(id);
        saveAsBob(id, "Bob's line");
        editor().setValue("Ann's line");
        press("Save draft");

        var dialog = $(ConflictDialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Bob saved this article while you were editing it");
        assertThat(dialog.getElement().getTextRecursively()).contains("Bob's line", "Ann's line");
        assertThat(desk.open(id, ann).body()).isEqualTo("Bob's line");

        press("Keep mine");
        assertThat(desk.open(id, ann).body()).isEqualTo("Ann's line");
    }

    @Test
    void mayTakeTheOthersTextInstead() {
        var id = desk.create(draft("Spring").saying("One").done(), ann);
        open(id);
        saveAsBob(id, "Bob's line");
        editor().setValue("Ann's line");
        press("Save draft");
        press("Take theirs");

        assertThat(editor().getValue()).isEqualTo("Bob's line");
        assertThat(desk.open(id, ann).body()).isEqualTo("Bob's line");
    }

    @Test
    void mayGoOnEditingAndIsToldAgain() {
        var id = desk.create(draft("Spring").saying("One").done(), ann);
        open(id);
        saveAsBob(id, "Bob's line");
        editor().setValue("Ann's line");
        press("Save draft");
        press("Go on editing");

        assertThat(editor().getValue()).isEqualTo("Ann's line");
        press("Save draft");
        assertThat($(ConflictDialog.class).single().isOpened()).isTrue();
        assertThat(desk.open(id, ann).body()).isEqualTo("Bob's line");
    }

    @Test
    void isAskedBeforeChangesAreLost() {
        var id = desk.create(draft("Spring").saying("One").done(), ann);
        open(id);
        editor().setValue("Two");
        UI.getCurrent().navigate(ArticleListView.class);

        assertThat($(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(ArticleEditorView.class);
    }

    @Test
    void leavesFreelyWhenNothingChanged() {
        open(desk.create(draft("Spring").published().done(), ann));

        navigate(ArticleListView.class);

        assertThat(getCurrentView()).isInstanceOf(ArticleListView.class);
    }

    @Test
    void deletesAndTakesItBack() {
        var id = desk.create(draft("Spring").published().done(), ann);
        open(id);
        test($(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter("Delete"::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(articles.published(new Slug("spring"))).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(ArticleListView.class);

        var notice = $(Notification.class).all().stream()
                .flatMap(shown -> shown.getChildren())
                .flatMap(box -> box.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        test(notice).click();
        assertThat(articles.published(new Slug("spring"))).isPresent();
    }

    private void openNew() {
        navigate("articles/new", ArticleEditorView.class);
    }

    private void open(ArticleId id) {
        navigate("articles/" + id, ArticleEditorView.class);
    }

    private void saveAsBob(ArticleId id, String text) {
        var bob = newsroom.editor("Bob");
        newsroom.as(
                bob,
                () -> desk.save(
                        id,
                        draft("Spring").saying(text).done(),
                        desk.open(id, bob).version(),
                        bob));
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private MarkdownEditor editor() {
        return $(MarkdownEditor.class).single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream()
                .filter(Button::isVisible)
                .map(Button::getText)
                .toList();
    }

    private List<ArticleRow> rows() {
        return desk.list(ArticleFilter.ALL, 0, 10, ArticleOrder.LAST_CHANGED_FIRST, ann);
    }
}
