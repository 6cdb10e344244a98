package dev.parley.api;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.article.ArticleEdit;
import dev.parley.settings.SiteProperties;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes answers of articles, with their authors' names. */
@Component
class ArticleAnswers {

    private final Accounts accounts;
    private final SiteProperties site;
    private final Clock clock;

    ArticleAnswers(Accounts accounts, SiteProperties site, Clock clock) {
        this.accounts = accounts;
        this.site = site;
        this.clock = clock;
    }

    ArticleAnswer of(ArticleEdit article) {
        return of(List.of(article)).getFirst();
    }

    List<ArticleAnswer> of(List<ArticleEdit> articles) {
        var names = accounts.names(articles.stream().map(ArticleEdit::author).toList());
        return articles.stream().map(article -> answer(article, names)).toList();
    }

    private ArticleAnswer answer(ArticleEdit article, Map<AccountId, String> names) {
        return new ArticleAnswer(
                article.id().value(),
                article.version(),
                article.title(),
                article.slug().value(),
                article.summary(),
                article.body(),
                ArticleStatusWord.of(article.state(clock.instant())),
                article.publishAt(),
                CommentsWord.of(article.comments()),
                names.getOrDefault(article.author(), ""),
                article.changedAt(),
                site.absolute("/articles/" + article.slug()));
    }
}
