package dev.parley.site.lists;

import dev.parley.article.ArticleTeaser;
import dev.parley.site.page.Dates;
import java.time.Instant;

/** An article in a list: what it is about, who wrote it, how many comments it has. */
record Teaser(ArticleTeaser article, String author, long comments, Dates dates) {

    String path() {
        return "/articles/" + article.slug();
    }

    String day() {
        return dates.day(article.publishedAt());
    }

    String machineTime() {
        return dates.machine(article.publishedAt());
    }

    Instant publishedAt() {
        return article.publishedAt();
    }

    /** Such as “3 comments”. */
    String commentsInWords() {
        return comments == 1 ? "1 comment" : comments + " comments";
    }
}
