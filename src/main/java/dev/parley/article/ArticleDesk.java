package dev.parley.article;

import dev.parley.account.AccountId;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where articles are written. An author reaches the articles of their own, an editor all; whoever reaches for
 * another gets {@link NotYourArticle}.
 */
@Service
@Retryable(
        // Two articles that take one address at the same moment; deadlocks; clusters that decide at commit.
        includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class},
        maxRetries = 5,
        delay = 10,
        jitter = 10)
@PreAuthorize("hasAnyRole('AUTHOR', 'EDITOR')")
public class ArticleDesk {

    private final ArticleRepository articles;
    private final ArticleLists lists;
    private final Proofreader proofreader;
    private final Addresses addresses;
    private final Ids ids;
    private final Clock clock;

    ArticleDesk(
            ArticleRepository articles,
            ArticleLists lists,
            Proofreader proofreader,
            Addresses addresses,
            Ids ids,
            Clock clock) {
        this.articles = articles;
        this.lists = lists;
        this.proofreader = proofreader;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a new article, whose author is the one who hands it in.
     *
     * @throws InvalidArticle when something in it is to be mended
     * @throws SlugTaken when another article has the wished address
     */
    @Transactional
    public ArticleId create(ArticleDraft draft, Staff by) {
        var manuscript = proofreader.read(draft);
        var slug = addresses.choose(draft.slug(), manuscript.title(), null);
        var now = clock.instant();
        var article = new Article(new ArticleId(ids.next()), manuscript, slug, by.accountId(), now);
        place(article, draft, now);
        return articles.saveAndFlush(article).id();
    }

    /**
     * Replaces an article's text, if nobody changed it since it was opened, and answers its new version.
     *
     * @throws StaleArticle when somebody did
     * @throws InvalidArticle when something in it is to be mended
     * @throws SlugTaken when another article has the wished address
     */
    @Transactional
    public long save(ArticleId id, ArticleDraft draft, long seenVersion, Staff by) {
        var article = forChange(id, by);
        if (!article.wasSeenAs(seenVersion)) {
            throw new StaleArticle(article.toEdit());
        }
        var manuscript = proofreader.read(draft);
        var now = clock.instant();
        var slug = addresses.choose(draft.slug(), manuscript.title(), article);
        article.revise(manuscript, slug, by.accountId(), now);
        place(article, draft, now);
        return articles.saveAndFlush(article).version();
    }

    /** The article as it is stored. */
    @Transactional(readOnly = true)
    public ArticleEdit open(ArticleId id, Staff by) {
        return articles.findById(id.value())
                .filter(found -> !found.isDeleted())
                .map(found -> allowed(found, by))
                .orElseThrow(() -> new NoSuchArticle(id))
                .toEdit();
    }

    /** A stretch of the articles that this member of staff reaches, from one statement. */
    @Transactional(readOnly = true)
    public List<ArticleRow> list(ArticleFilter filter, int offset, int limit, ArticleOrder order, Staff by) {
        return lists.rows(filter, offset, limit, order, authorSeenBy(by));
    }

    /** How many articles {@link #list} has in all. */
    @Transactional(readOnly = true)
    public long count(ArticleFilter filter, Staff by) {
        return lists.count(filter, authorSeenBy(by));
    }

    /**
     * The articles that this member of staff reaches, with their texts, the last that was handed in first.
     *
     * @param before the last article of the stretch before; null begins at the newest
     */
    @Transactional(readOnly = true)
    public List<ArticleEdit> newest(ArticleFilter filter, @Nullable ArticleId before, int limit, Staff by) {
        return lists.newest(filter, before, limit, authorSeenBy(by));
    }

    /** Takes an article away from everywhere; its address is free. {@link #restore} undoes it. */
    @Transactional
    public void delete(ArticleId id, Staff by) {
        var article = forChange(id, by);
        article.delete(by.accountId(), clock.instant());
        articles.save(article);
    }

    /** Brings a deleted article back, to its old address or, if that is in use, to one with a number behind it. */
    @Transactional
    public void restore(ArticleId id, Staff by) {
        var article = articles.findForChange(id.value())
                .map(found -> allowed(found, by))
                .orElseThrow(() -> new NoSuchArticle(id));
        if (article.isDeleted()) {
            article.restore(addresses.free(article.slug(), article), by.accountId(), clock.instant());
            articles.save(article);
        }
    }

    private Article forChange(ArticleId id, Staff by) {
        return articles.findForChange(id.value())
                .filter(found -> !found.isDeleted())
                .map(found -> allowed(found, by))
                .orElseThrow(() -> new NoSuchArticle(id));
    }

    private static void place(Article article, ArticleDraft draft, Instant now) {
        switch (draft.status()) {
            case PUBLISHED -> article.publish(draft.publishAt(), now);
            case DRAFT -> article.withdraw(draft.publishAt());
        }
    }

    private static Article allowed(Article article, Staff by) {
        if (!by.has(Role.EDITOR) && !article.isBy(by.accountId())) {
            throw new NotYourArticle();
        }
        return article;
    }

    private static @Nullable AccountId authorSeenBy(Staff by) {
        return by.has(Role.EDITOR) ? null : by.accountId();
    }
}
