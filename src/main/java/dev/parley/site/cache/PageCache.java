package dev.parley.site.cache;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Future.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The finished pages of this node, bounded by their bytes, and the pages that are being rendered.
 *
 * <p>A page that is being rendered stands in the map as a future. News that come meanwhile take the future out,
 * so that whoever asks after the news renders anew, and what was rendered before them is not kept.
 */
@Component
class PageCache {

    private final ConcurrentMap<String, CompletableFuture<CachedPage>> pages;

    PageCache(PageCacheProperties properties) {
        AsyncCache<String, CachedPage> cache = Caffeine.newBuilder()
                .maximumWeight(properties.pageCacheSize().toBytes())
                .weigher((String key, CachedPage page) -> key.length() + page.weight())
                .buildAsync();
        pages = cache.asMap();
    }

    /** What is known under the key: a finished page, one that is being rendered, or null. */
    @Nullable
    CompletableFuture<CachedPage> get(String key) {
        return pages.get(key);
    }

    /** Enters a rendering that begins; the one that is under way already, or null when this one is the first. */
    @Nullable
    CompletableFuture<CachedPage> begin(String key, CompletableFuture<CachedPage> rendering) {
        return pages.putIfAbsent(key, rendering);
    }

    /** Puts the renewed page in the old one's place, unless news have taken that out meanwhile. */
    void renew(String key, CompletableFuture<CachedPage> old, CachedPage page) {
        pages.replace(key, old, CompletableFuture.completedFuture(page));
    }

    /** Takes out what is there no more. */
    void remove(String key, CompletableFuture<CachedPage> old) {
        pages.remove(key, old);
    }

    /** Drops each page about the subject, and each that is being rendered: it may be about it too. */
    void drop(String subject) {
        for (var entry : pages.entrySet()) {
            var page = entry.getValue();
            if (!page.isDone() || isAbout(page, subject)) {
                pages.remove(entry.getKey(), page);
            }
        }
    }

    /** Forgets all pages. */
    void clear() {
        pages.clear();
    }

    private static boolean isAbout(CompletableFuture<CachedPage> finished, String subject) {
        return finished.state() != State.SUCCESS || finished.resultNow().isAbout(subject);
    }
}
