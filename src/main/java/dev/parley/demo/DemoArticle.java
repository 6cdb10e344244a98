package dev.parley.demo;

import dev.parley.account.Role;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An article of the demo.
 *
 * @param slug its address, by which its comments find it
 * @param by the role of the account that writes it
 * @param age how long ago it is published; less than nothing for one that is scheduled
 * @param comments open when left out
 */
record DemoArticle(
        String title,
        String slug,
        String summary,
        Role by,
        Duration age,
        ArticleStatus status,
        @Nullable CommentPolicy comments,
        String body)
        implements Comparable<DemoArticle> {

    @Override
    public int compareTo(DemoArticle other) {
        return other.age.compareTo(age);
    }

    Instant date(Instant now) {
        return now.minus(age);
    }

    ArticleDraft toDraft(ZoneId zone, Instant now) {
        var published = status == ArticleStatus.PUBLISHED;
        return new ArticleDraft(
                title,
                slug,
                summary,
                body,
                status,
                published ? date(now) : null,
                zone,
                comments == null ? CommentPolicy.OPEN : comments);
    }
}
