package dev.parley.demo;

import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the demo: its staff write, its readers answer, its moderator decides, all as people do. */
@Component
@Profile("demo")
class DemoSite {

    private final DemoAccounts accounts;
    private final DemoTexts texts;
    private final DemoDesk desk;
    private final DemoReaders readers;
    private final ArticleDesk articles;
    private final Clock clock;

    DemoSite(
            DemoAccounts accounts,
            DemoTexts texts,
            DemoDesk desk,
            DemoReaders readers,
            ArticleDesk articles,
            Clock clock) {
        this.accounts = accounts;
        this.texts = texts;
        this.desk = desk;
        this.readers = readers;
        this.articles = articles;
        this.clock = clock;
    }

    /** Loads all of it, or nothing when something fails: then the next start tries again. */
    @Transactional
    public void load() {
        accounts.create();
        var now = clock.instant();
        for (var article : texts.articles()) {
            readers.commentOn(publish(article, now), texts.commentsOn(article), now);
        }
    }

    private ArticleId publish(DemoArticle article, Instant now) {
        var draft = article.toDraft(ZoneOffset.UTC, now);
        var written = article.age().isNegative() ? now : article.date(now);
        return StoryClock.at(written, () -> desk.as(article.by(), staff -> articles.create(draft, staff)));
    }
}
