package dev.parley.moderation.ui.action;

import dev.parley.account.SignedIn;
import dev.parley.article.ArticleId;
import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.Mark;
import dev.parley.comment.Seen;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.ui.article.ArticleBox;
import org.springframework.stereotype.Component;

/** What the actions ask of their module, in the name of the moderator who is signed in. */
@Component
class ActionDesk {

    private final CommentDesk comments;
    private final Articles articles;
    private final SignedIn signedIn;

    ActionDesk(CommentDesk comments, Articles articles, SignedIn signedIn) {
        this.comments = comments;
        this.articles = articles;
        this.signedIn = signedIn;
    }

    void reply(CommentId parent, String text) {
        comments.reply(parent, text, signedIn.staff());
    }

    void edit(Seen seen, String text) {
        comments.edit(seen, text, signedIn.staff());
    }

    void mark(CommentId comment, Mark mark, boolean on) {
        comments.mark(comment, mark, on, signedIn.staff());
    }

    void moveThread(CommentId comment, ArticleId to) {
        comments.moveThread(comment, to, signedIn.staff());
    }

    /** The articles, to choose one from. */
    ArticleBox articleBox(String label) {
        return new ArticleBox(label, articles);
    }
}
