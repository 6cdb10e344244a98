package dev.parley.site.article;

import dev.parley.account.Accounts;
import dev.parley.article.ArticleText;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.Highlight;
import dev.parley.comment.Threads;
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
    private final FormTokens tokens;
    private final Pages pages;

    ArticlePages(Accounts accounts, Threads threads, FormTokens tokens, Pages pages) {
        this.accounts = accounts;
        this.threads = threads;
        this.tokens = tokens;
        this.pages = pages;
    }

    /**
     * The page as everyone sees it, with an empty form.
     *
     * @param replyTo the comment that the form answers; empty for none
     * @throws ResponseStatusException 404 when there is no such page of comments
     */
    ArticlePage forReading(ArticleText article, int commentsPage, ReplyTo replyTo) {
        var form = form(article, commentsPage, CommentForm.replyTo(replyTo.id()), replyTo.name(), List.of());
        var head = new Head(
                article.title(), article.summary(), ArticlePage.path(article, commentsPage), article.publishedAt());
        return page(head, article, commentsPage, form);
    }

    /** The page for one who has to mend something in the form, which keeps what they typed. */
    ArticlePage forMending(ArticleText article, CommentForm typed, List<Problem> problems) {
        var parent = CommentFormCheck.parent(typed.parent())
                .flatMap(id -> threads.author(id, article.id()))
                .orElse("");
        var kept = parent.isEmpty() ? typed.withoutParent() : typed;
        var form = form(article, 1, kept, parent, problems);
        return page(Head.hidden("Please check your comment – " + article.title()), article, 1, form);
    }

    private ArticlePage page(Head head, ArticleText article, int commentsPage, @Nullable RespondForm form) {
        var comments = threads.page(article.id(), commentsPage);
        if (commentsPage > comments.pages()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var author = accounts.names(List.of(article.authorId())).getOrDefault(article.authorId(), "");
        var highlights = commentsPage == 1 ? threads.highlights(article.id()) : List.<Highlight>of();
        return new ArticlePage(head, article, author, comments, highlights, pages.dates(article.zone()), form);
    }

    private @Nullable RespondForm form(
            ArticleText article, int commentsPage, CommentForm typed, String replyingTo, List<Problem> problems) {
        if (article.comments() != CommentPolicy.OPEN) {
            return null;
        }
        var path = ArticlePage.path(article, 1);
        return new RespondForm(
                path + "/comments",
                typed.withToken(tokens.issue(article.id())),
                replyingTo,
                ArticlePage.path(article, commentsPage) + "#respond",
                problems);
    }
}
