package dev.parley.article.ui;

import static dev.parley.article.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleState;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff before the list of articles. */
@DatabaseTest
class ArticleListViewTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleDesk desk;

    @Autowired
    private ArticleLines lines;

    @Autowired
    private Statements statements;

    private Staff ann;

    @BeforeEach
    void anEditorSignsIn() {
        ann = newsroom.editor("Ann");
        newsroom.signIn(ann);
    }

    @Test
    void areInvitedToWriteTheFirstOne() {
        navigate(ArticleListView.class);

        test($(Button.class).withText("New article").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ArticleEditorView.class);
    }

    @Test
    void findArticlesByWordAndByState() {
        desk.create(draft("Spring").done(), ann);
        desk.create(draft("Summer").published().done(), ann);
        navigate(ArticleListView.class);
        assertThat(titles()).containsExactlyInAnyOrder("Spring", "Summer");

        test($(TextField.class).single()).setValue("spr");
        assertThat(titles()).containsExactly("Spring");

        test($(TextField.class).single()).setValue("");
        states().setValue(ArticleState.PUBLISHED);
        assertThat(titles()).containsExactly("Summer");
    }

    @Test
    void seeTheirOwnArticlesAloneWhenTheyAreAuthors() {
        desk.create(draft("Ann's").done(), ann);
        var una = newsroom.staff("Una", Role.AUTHOR);
        newsroom.signIn(una);
        desk.create(draft("Una's").done(), una);

        navigate(ArticleListView.class);

        assertThat(titles()).containsExactly("Una's");
    }

    @Test
    void openAnArticleByItsRow() {
        desk.create(draft("Spring").done(), ann);
        navigate(ArticleListView.class);

        test(grid()).clickRow(0);

        assertThat(getCurrentView()).isInstanceOf(ArticleEditorView.class);
    }

    @Test
    void waitForTwoStatementsHoweverManyArticlesThereAre() {
        IntStream.range(0, 60).forEach(i -> desk.create(draft("Article " + i).done(), ann));

        assertThat(statements.during(() -> assertThat(lines.fetch(new Query<>(0, 50, List.of(), null, null)))
                        .hasSize(50)
                        .allMatch(line -> line.author().equals("Ann"))))
                .hasSize(2);
    }

    private List<String> titles() {
        var grid = grid();
        return IntStream.range(0, test(grid).size())
                .mapToObj(index -> test(grid).getRow(index).row().title())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<ArticleLine> grid() {
        return $(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<ArticleState> states() {
        return $(Select.class).single();
    }
}
