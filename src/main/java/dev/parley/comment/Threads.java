package dev.parley.comment;

import dev.parley.article.ArticleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the approved comments of articles for the public pages. */
@Service
public class Threads {

    /** How many threads stand on a page. */
    public static final int PAGE_SIZE = 50;

    // One page never holds more than this, however long its threads are.
    private static final int MOST_COMMENTS = 1_000;

    private static final int MOST_HIGHLIGHTS = 20;

    private final ThreadRepository threads;

    Threads(ThreadRepository threads) {
        this.threads = threads;
    }

    /**
     * A page of an article's threads, oldest first, in three statements whatever its size.
     *
     * @param page from 1; a page beyond the last has no threads
     */
    @Transactional(readOnly = true)
    public ThreadPage page(ArticleId article, int page) {
        var count = threads.count(article.value());
        var pages = (int) Math.max(1, (count.threads() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (count.threads() == 0 || page > pages) {
            return new ThreadPage(List.of(), page, pages, count.comments());
        }
        var ids = threads.findThreads(article.value(), PageRequest.of(page - 1, PAGE_SIZE));
        var rows = threads.findRows(ids, Limit.of(MOST_COMMENTS));
        return new ThreadPage(ThreadWeaver.weave(rows), page, pages, count.comments());
    }

    /** The public comments that staff pinned or featured under the article, oldest first, at most twenty. */
    @Transactional(readOnly = true)
    public List<Highlight> highlights(ArticleId article) {
        return threads.findHighlights(article.value(), Limit.of(MOST_HIGHLIGHTS));
    }

    /** How many approved comments each of the articles has; an article without any isn't in the map. */
    @Transactional(readOnly = true)
    public Map<ArticleId, Long> counts(Collection<ArticleId> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return threads.countApproved(articles.stream().map(ArticleId::value).toList()).stream()
                .collect(Collectors.toUnmodifiableMap(c -> new ArticleId(c.article()), ApprovedCount::comments));
    }

    /** The comment, if everyone can read it. */
    @Transactional(readOnly = true)
    public Optional<PublicComment> find(CommentId comment) {
        return threads.findPublic(comment.value())
                .map(row -> new PublicComment(
                        comment,
                        new ArticleId(row.articleId()),
                        row.authorName(),
                        pageOf(row.articleId(), row.threadId())));
    }

    /** Who wrote this comment, if it is public and stands under that article. */
    @Transactional(readOnly = true)
    public Optional<String> author(CommentId comment, ArticleId article) {
        return threads.findAuthor(comment.value(), article.value());
    }

    /** The page on which a thread of the article stands, from 1. */
    int pageOf(UUID article, UUID thread) {
        var upTo = threads.countThreadsUpTo(article, thread);
        return (int) Math.max(1, (upTo + PAGE_SIZE - 1) / PAGE_SIZE);
    }
}
