package dev.parley.site.lists;

import dev.parley.account.Accounts;
import dev.parley.article.ArticleTeaser;
import dev.parley.article.ArticleText;
import dev.parley.article.Articles;
import dev.parley.comment.Threads;
import dev.parley.site.cache.PageLife;
import dev.parley.site.page.Pages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what lists of articles show, in a number of statements that doesn't grow with the list. */
@Component
class Listings {

    private final Articles articles;
    private final Accounts accounts;
    private final Threads threads;
    private final Pages pages;

    Listings(Articles articles, Accounts accounts, Threads threads, Pages pages) {
        this.articles = articles;
        this.accounts = accounts;
        this.threads = threads;
        this.pages = pages;
    }

    /** The newest articles, by pages of this size. */
    List<Teaser> newest(int page, int size) {
        var found = articles.newest(page, size);
        var authors = accounts.names(found.stream().map(ArticleTeaser::authorId).collect(Collectors.toSet()));
        var counts = threads.counts(found.stream().map(ArticleTeaser::id).toList());
        return found.stream()
                .map(article -> new Teaser(
                        article,
                        authors.getOrDefault(article.authorId(), ""),
                        counts.getOrDefault(article.id(), 0L),
                        pages.dates(article.zone())))
                .toList();
    }

    /** The newest articles with their texts. */
    List<FeedItem> newestInFull(int most) {
        var found = articles.newestTexts(most);
        var authors = accounts.names(found.stream().map(ArticleText::authorId).collect(Collectors.toSet()));
        var counts = threads.counts(found.stream().map(ArticleText::id).toList());
        return found.stream()
                .map(article -> new FeedItem(
                        article, authors.getOrDefault(article.authorId(), ""), counts.getOrDefault(article.id(), 0L)))
                .toList();
    }

    /** The newest articles, without what else is known of them. */
    List<ArticleTeaser> newestAlone(int most) {
        return articles.newest(1, most);
    }

    /** How many pages of this size there are, at least one. */
    int pages(int size) {
        return (int) Math.max(1, (articles.publishedCount() + size - 1) / size);
    }

    /** A list lasts until the next scheduled article is due. */
    PageLife life() {
        var hour = pages.endOfThisHour();
        var until = articles.nextPublication().filter(hour::isAfter).orElse(hour);
        return new PageLife(Set.of(PageLife.LISTS), until);
    }
}
