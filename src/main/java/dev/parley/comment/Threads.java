package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.settings.Settings;
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

    // One page never holds more than this, however long its threads are.
    private static final int MOST_COMMENTS = 1_000;

    private static final int MOST_HIGHLIGHTS = 20;

    private final ThreadRepository threads;
    private final Settings settings;

    Threads(ThreadRepository threads, Settings settings) {
        this.threads = threads;
        this.settings = settings;
    }

    /**
     * A page of an article's threads in the order of the settings, in three statements whatever its size.
     *
     * @param wanted from 1, the page of the oldest threads; 0 for the one that the settings show first. A page beyond
     *     the last has no threads
     */
    @Transactional(readOnly = true)
    public ThreadPage page(ArticleId article, int wanted) {
        var shown = settings.get(ThreadSettings.GROUP);
        var count = threads.count(article.value());
        var pages = shown.pages(count.threads());
        var first = shown.firstOf(pages);
        var page = wanted == 0 ? first : wanted;
        if (count.threads() == 0 || page > pages) {
            return new ThreadPage(List.of(), page, pages, first, count.comments());
        }
        var ids = threads.findThreads(article.value(), PageRequest.of(page - 1, shown.perPage()));
        var rows = threads.findRows(ids, Limit.of(MOST_COMMENTS));
        var nodes = ThreadWeaver.weave(rows, shown.levels());
        return new ThreadPage(shown.newestFirst() ? nodes.reversed() : nodes, page, pages, first, count.comments());
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

    /** The pages on which those of the comments stand that everyone can read, from 1; in one statement. */
    @Transactional(readOnly = true)
    public Map<CommentId, Integer> pages(Collection<CommentId> comments) {
        if (comments.isEmpty()) {
            return Map.of();
        }
        var shown = settings.get(ThreadSettings.GROUP);
        return threads.countThreadsUpTo(comments.stream().map(CommentId::value).toList()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        place -> new CommentId(place.comment()), place -> shown.pages(place.threads())));
    }

    /** Who wrote this comment, if it is public and stands under that article. */
    @Transactional(readOnly = true)
    public Optional<String> author(CommentId comment, ArticleId article) {
        return threads.findAuthor(comment.value(), article.value());
    }

    /** The page on which a thread of the article stands, from 1. */
    int pageOf(UUID article, UUID thread) {
        return settings.get(ThreadSettings.GROUP).pages(threads.countThreadsUpTo(article, thread));
    }
}
