package dev.parley.moderation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.FilterAddress;
import dev.parley.comment.filter.Scope;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The filters that moderators keep. */
@DatabaseTest
class SavedViewsTests {

    private static final CommentFilter SPAM_ABOUT_TEA =
            CommentFilter.QUEUE.in(Scope.SPAM).with(new Condition.Saying("tea & cake"));

    @Autowired
    private SavedViews views;

    @Autowired
    private Newsroom newsroom;

    private Staff ann;
    private Staff bob;

    @BeforeEach
    void twoModeratorsAreThere() {
        ann = newsroom.moderator("Ann");
        bob = newsroom.moderator("Bob");
    }

    @Test
    void aViewShowsWhatItsFilterSays() {
        add(ann, "Tea", false);

        assertThat(of(ann))
                .singleElement()
                .satisfies(view -> assertThat(view.filter()).isEqualTo(SPAM_ABOUT_TEA));
    }

    @Test
    void moderatorsSeeTheirOwnViewsAndTheSharedOnes() {
        add(ann, "For all", true);
        add(ann, "For Ann", false);
        add(bob, "for Bob", false);

        assertThat(of(ann)).extracting(SavedView::name).containsExactly("For all", "For Ann");
        assertThat(of(bob)).extracting(SavedView::name).containsExactly("For all", "for Bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  '       | view=spam     | name   | Give the view a name.",
                "Tea        | colour=red    | filter | There is no filter “colour”.",
                "Tea        | score-from=9  | filter | “score-from” has to be a number from 0 to 1, not “9”."
            })
    void whatIsWrongIsToldAtTheField(String name, String query, String field, String message) {
        assertThatExceptionOfType(InvalidView.class)
                .isThrownBy(() -> newsroom.as(ann, () -> views.add(new ViewForm(name, query, false), ann)))
                .satisfies(told -> assertThat(told.field()).isEqualTo(field))
                .withMessage(message);
    }

    @Test
    void aNameIsGivenOnceButTwoModeratorsMayHaveTheSame() {
        add(ann, "Tea", false);
        add(bob, "Tea", false);

        assertThatExceptionOfType(InvalidView.class)
                .isThrownBy(() -> add(ann, " Tea", false))
                .satisfies(told -> assertThat(told.field()).isEqualTo("name"));
    }

    @Test
    void aSharedViewIsChangedByItsOwnerAndByAdministratorsAlone() {
        var shared = add(ann, "Tea", true);
        var chief = newsroom.staff("Chief", Role.ADMINISTRATOR);
        var renamed = new ViewForm("Cake", "", true);

        assertThatExceptionOfType(NotYourView.class).isThrownBy(() -> change(bob, shared, renamed));
        change(chief, shared, renamed);

        assertThat(of(bob)).extracting(SavedView::name).containsExactly("Cake");
    }

    @Test
    void aDeletedViewIsGone() {
        var view = add(ann, "Tea", false);
        newsroom.as(ann, () -> {
            views.delete(view, ann);
            return true;
        });

        assertThat(of(ann)).isEmpty();
        assertThatExceptionOfType(NoSuchView.class)
                .isThrownBy(() -> change(ann, view, new ViewForm("Cake", "", false)));
    }

    @Test
    void whoIsNoModeratorHasNoViews() {
        var author = newsroom.staff("Art", Role.AUTHOR);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> of(author));
    }

    private ViewId add(Staff by, String name, boolean shared) {
        return newsroom.as(by, () -> views.add(new ViewForm(name, FilterAddress.query(SPAM_ABOUT_TEA), shared), by));
    }

    private void change(Staff by, ViewId view, ViewForm form) {
        newsroom.as(by, () -> {
            views.change(view, form, by);
            return true;
        });
    }

    private List<SavedView> of(Staff moderator) {
        return newsroom.as(moderator, () -> views.of(moderator));
    }
}
