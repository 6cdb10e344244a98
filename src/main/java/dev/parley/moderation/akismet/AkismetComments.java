package dev.parley.moderation.akismet;

import dev.parley.article.ArticleId;
import dev.parley.article.ArticleText;
import dev.parley.article.Articles;
import dev.parley.comment.CommentRow;
import dev.parley.settings.SiteProperties;
import org.springframework.stereotype.Component;

/** Gathers what Akismet is told of a comment. */
@Component
class AkismetComments {

    private final Articles articles;
    private final SiteProperties site;

    AkismetComments(Articles articles, SiteProperties site) {
        this.articles = articles;
        this.site = site;
    }

    AkismetComment of(CommentRow row, Origin origin) {
        return new AkismetComment(Writing.of(row), place(row.article()), origin);
    }

    private Place place(ArticleId article) {
        return articles.title(article)
                .map(title -> new Place(
                        site.absolute("/articles/" + title.slug()),
                        articles.published(title.slug())
                                .map(ArticleText::updatedAt)
                                .orElse(null)))
                .orElseGet(() -> new Place(site.absolute("/"), null));
    }
}
