package dev.parley.site.article;

import dev.parley.account.Accounts;
import dev.parley.article.ArticleText;
import dev.parley.comment.Highlight;
import dev.parley.comment.ThreadPage;
import dev.parley.comment.Threads;
import dev.parley.moderation.CommentRules;
import dev.parley.site.page.Head;
import dev.parley.site.page.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Gathers what the page of an article shows, in a number of statements that doesn't grow with its comments. */
@Component
class ArticlePages {

    private final Accounts accounts;
    private final Threads threads;
    private final RespondForms forms;
    private final Pages pages;
    private final CommentRules rules;
    private final Portraits portraits;

    ArticlePages(
            Accounts accounts,
            Threads threads,
            RespondForms forms,
            Pages pages,
            CommentRules rules,
            Portraits portraits) {
        this.accounts = accounts;
        this.threads = threads;
        this.forms = forms;
        this.pages = pages;
        this.rules = rules;
        this.portraits = portraits;
    }

    /**
     * The page as everyone sees it, with an empty form.
     *
     * @param commentsPage the page of comments; 0 for the one that is shown first
     * @param replyTo the comment that the form answers; empty for none
     * @throws ResponseStatusException 404 when there is no such page of comments
     */
    ArticlePage forReading(ArticleText article, int commentsPage, ReplyTo replyTo) {
        var comments = comments(article, commentsPage);
        var path = ArticlePage.path(article, comments, comments.page());
        var form = form(article, path, CommentForm.replyTo(replyTo.id()), replyTo.name(), List.of());
        return page(new Head(article.title(), article.summary(), path, article.publishedAt()), article, comments, form);
    }

    /** The page for one who has to mend something in the form, which keeps what they typed. */
    ArticlePage forMending(ArticleText article, CommentForm typed, List<Problem> problems) {
        var parent = CommentFormCheck.parent(typed.parent())
                .flatMap(id -> threads.author(id, article.id()))
                .orElse("");
        var kept = parent.isEmpty() ? typed.withoutParent() : typed;
        var form = form(article, ArticlePage.path(article), kept, parent, problems);
        var head = Head.hidden("Please check your comment – " + article.title());
        return page(head, article, comments(article, 0), form);
    }

    private ThreadPage comments(ArticleText article, int commentsPage) {
        var comments = threads.page(article.id(), commentsPage);
        if (comments.page() > comments.pages()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return comments;
    }

    private ArticlePage page(Head head, ArticleText article, ThreadPage comments, @Nullable RespondForm form) {
        var author = accounts.names(List.of(article.authorId())).getOrDefault(article.authorId(), "");
        var highlights = comments.page() == comments.first() ? threads.highlights(article.id()) : List.<Highlight>of();
        return new ArticlePage(
                head, article, author, comments, highlights, pages.dates(article.zone()), portraits, form);
    }

    private @Nullable RespondForm form(
            ArticleText article, String path, CommentForm typed, String replyingTo, List<Problem> problems) {
        return rules.takesComments(article.comments(), article.publishedAt())
                ? forms.fresh(article, typed, replyingTo, path + "#respond", problems)
                : null;
    }
}
