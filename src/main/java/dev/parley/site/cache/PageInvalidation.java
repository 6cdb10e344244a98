package dev.parley.site.cache;

import dev.parley.article.ArticleChanged;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentChanged;
import dev.parley.comment.CommentDecided;
import dev.parley.comment.CommentSubmitted;
import dev.parley.comment.Status;
import dev.parley.settings.SettingsInEffect;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Drops pages that news have made old, after the transaction and before whoever brought the news gets an answer:
 * the next response is a fresh one.
 */
@Component
class PageInvalidation {

    private final PageCache cache;

    PageInvalidation(PageCache cache) {
        this.cache = cache;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CommentDecided decided) {
        if (decided.from() == Status.APPROVED || decided.to() == Status.APPROVED) {
            drop(decided.article());
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CommentSubmitted submitted) {
        if (submitted.status() == Status.APPROVED) {
            drop(submitted.article());
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CommentChanged changed) {
        drop(changed.article());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ArticleChanged changed) {
        drop(changed.article());
    }

    /** Any page may show what was set: the form, the order of comments. */
    @EventListener
    void on(SettingsInEffect settings) {
        cache.clear();
    }

    private void drop(ArticleId article) {
        cache.drop(article.value().toString());
        cache.drop(PageLife.LISTS);
    }
}
