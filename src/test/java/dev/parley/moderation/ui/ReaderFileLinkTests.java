package dev.parley.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import dev.parley.account.Role;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets from a comment to all that is kept of its reader. */
@DatabaseTest
class ReaderFileLinkTests extends SpringBrowserlessTest {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentList comments;

    private CommentId comment;

    @BeforeEach
    void aCommentWaits() {
        comment = newsroom.commentOn(newsroom.article("Spring is here")).sent();
    }

    @Test
    void anAdministratorDoes() {
        newsroom.signIn(newsroom.staff("Theo", Role.ADMINISTRATOR));

        navigate(QueueView.class);

        var reader = Objects.requireNonNull(comments.find(comment).orElseThrow().reader());
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("readers?reader=" + reader.value());
    }

    @Test
    void aModeratorDoesNot() {
        newsroom.signIn(newsroom.moderator("Mo"));

        navigate(QueueView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .isNotEmpty()
                .noneMatch(link -> link.startsWith("readers"));
    }
}
