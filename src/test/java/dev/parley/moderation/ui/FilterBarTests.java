package dev.parley.moderation.ui;

import static dev.parley.moderation.ui.QueueHands.rows;
import static dev.parley.moderation.ui.QueueHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.moderation.ui.article.ArticleBox;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who looks for comments, and for the article that a thread belongs under. */
@DatabaseTest
class FilterBarTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentList list;

    private ArticleId spring;
    private ArticleId autumn;

    @BeforeEach
    void aModeratorSignsIn() {
        spring = newsroom.article("Spring is here");
        autumn = newsroom.article("Autumn 100% certain");
        newsroom.signIn(newsroom.moderator("Mo"));
    }

    @Test
    void findsAnArticleByPartOfItsTitleAndSeesItsCommentsAlone() {
        send(spring, "Tulips");
        send(autumn, "Asters");
        var view = navigate(QueueView.class);

        test($(ArticleBox.class).single()).setFilter("AUTUMN");
        assertThat(test($(ArticleBox.class).single()).getSuggestions()).containsExactly("Autumn 100% certain");
        test($(ArticleBox.class).single()).selectItem("Autumn 100% certain");

        assertThat(rows(view)).singleElement().asString().contains("Asters");
        assertThat(address()).isEqualTo("article=" + autumn);
        assertThat($(ArticleBox.class).single().getValue().title()).isEqualTo("Autumn 100% certain");
    }

    @Test
    void looksForPercentSignsAsTheyAreAndForNoDrafts() {
        newsroom.article("100 percent draft", ArticleStatus.DRAFT, null, CommentPolicy.OPEN);
        navigate(QueueView.class);
        var box = test($(ArticleBox.class).single());

        box.setFilter("0%");
        assertThat(box.getSuggestions()).containsExactly("Autumn 100% certain");
        box.setFilter("draft");
        assertThat(box.getSuggestions()).isEmpty();
    }

    @Test
    void canTakeTheFilterOfAnArticleAwayThatIsNotKnown() {
        send(spring, "Tulips");
        var view = open(Map.of("article", UUID.randomUUID().toString(), "text", "Tulips"));
        assertThat(rows(view)).isEmpty();

        test(button("One article")).click();

        assertThat(rows(view)).hasSize(1);
        assertThat(address()).isEqualTo("text=Tulips");
    }

    @Test
    void keepsTheFilterOfAnArticleThatIsNotKnownWhileOthersChange() {
        var unknown = UUID.randomUUID().toString();
        open(Map.of("article", unknown));

        test($(TextField.class).withCaption("Search").single()).setValue("Tulips");

        assertThat(address()).contains("article=" + unknown, "text=Tulips");
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsWhatACheckSignalledByTheChecksNameInWords() {
        newsroom.commentOn(spring)
                .saying("Tulips http://a.example http://b.example http://c.example")
                .sent();
        send(autumn, "Asters");
        var view = navigate(QueueView.class);
        ComboBox<String> box =
                $(ComboBox.class).withCaption("Signal of the check").single();

        test(box).setFilter("link");
        assertThat(test(box).getSuggestions()).contains("Many links");
        test(box).selectItem("Many links");

        assertThat(address()).isEqualTo("signal=links");
        assertThat(rows(view)).singleElement().asString().contains("Tulips");
        open(Map.of("signal", "reports"));
        assertThat($(ComboBox.class).withCaption("Signal of the check").single().getValue())
                .isEqualTo("reports");
    }

    @Test
    void saysThatThereIsNoSuchCheckAndSeesTheRest() {
        send(autumn, "Asters");

        var view = open(Map.of("signal", "nope", "text", "Asters"));

        assertThat(rows(view)).hasSize(1);
        assertThat(test($(Notification.class).last()).getText())
                .contains("There is no check “nope”", "links", "held-terms", "reports");
    }

    @Test
    void readsOnTheButtonHowManyFiltersAreOn() {
        var view = open(Map.of());
        assertThat(text(view)).contains("More filters").doesNotContain("More filters:");
        assertThat(button("Filters").getText()).isEqualTo("Filters");

        view = open(Map.of("view", "all", "text", "x", "score-from", "0.2", "score-to", "0.8", "order", "newest"));

        assertThat(button("Filters").getText()).isEqualTo("Filters: 3 on");
        assertThat(text(view)).contains("More filters: 1 on");
    }

    @Test
    void opensTheFiltersByTheButtonAndByTheKeyOfTheSearch() {
        var view = open(Map.of());
        var toggle = button("Filters");
        assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("false");

        test(toggle).click();
        assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        test(toggle).click();
        QueueHands.press(view, "/");

        assertThat(toggle.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void movesAThreadUnderAnArticleHoweverOldThatIs() {
        var comment = send(spring, "About autumn");
        IntStream.range(0, 60).forEach(number -> newsroom.article("Article " + number));
        var view = navigate(QueueView.class);

        QueueHands.press(view, "m");
        var box = $(ArticleBox.class).from($(Dialog.class).single()).single();
        test(box).setFilter("autumn");
        test(box).selectItem("Autumn 100% certain");
        test($(Button.class).withText("Move").from($(Dialog.class).single()).single())
                .click();

        assertThat(list.find(comment).orElseThrow().article()).isEqualTo(autumn);
        assertThat(text(view)).contains("moved the thread", "Autumn 100% certain");
    }

    @Test
    void isAskedForAnArticleWhenNoneIsChosen() {
        send(spring, "About autumn");
        QueueHands.press(navigate(QueueView.class), "m");

        test($(Button.class).withText("Move").from($(Dialog.class).single()).single())
                .click();

        assertThat($(ArticleBox.class).from($(Dialog.class).single()).single().getErrorMessage())
                .isEqualTo("Choose an article.");
    }

    private Button button(String beginning) {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private String address() {
        return UI.getCurrentOrThrow()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }

    private QueueView open(Map<String, String> parameters) {
        UI.getCurrentOrThrow().navigate(QueueView.class, QueryParameters.simple(parameters));
        return $(QueueView.class).single();
    }

    private CommentId send(ArticleId article, String text) {
        return newsroom.commentOn(article).saying(text).sent();
    }
}
