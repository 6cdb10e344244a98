package dev.parley.article;

import dev.parley.kernel.Slug;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Articles for their readers. An article is public once its writers published it and its date has come; each
 * method takes one statement.
 */
@Service
@Transactional(readOnly = true)
public class Articles {

    private final PublicArticles articles;
    private final Clock clock;

    Articles(PublicArticles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /** The public article at an address. */
    public Optional<ArticleText> published(Slug slug) {
        return articles.text(slug.value(), clock.instant());
    }

    /**
     * A page of the public articles, newest first.
     *
     * @param page counted from 1
     */
    public List<ArticleTeaser> newest(int page, int size) {
        return articles.newest(clock.instant(), PageRequest.of(page - 1, size));
    }

    /** The newest public articles, newest first, with their texts. */
    public List<ArticleText> newestTexts(int most) {
        return articles.newestTexts(clock.instant(), Limit.of(most));
    }

    /** Those of the articles that are public now. */
    public List<ArticleTeaser> publicOnes(Collection<ArticleId> ids) {
        return ids.isEmpty()
                ? List.of()
                : articles.among(ids.stream().map(ArticleId::value).toList(), clock.instant());
    }

    /** How many articles are public now. */
    public long publishedCount() {
        return articles.count(clock.instant());
    }

    /** When the next scheduled article becomes public, if there is one. */
    public Optional<Instant> nextPublication() {
        return articles.nextPublication(clock.instant());
    }

    /** The titles of articles in any status, deleted ones among them, as far as they are known. */
    public Map<ArticleId, ArticleTitle> titles(Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return articles.titles(ids.stream().map(ArticleId::value).toList()).stream()
                .map(PublicArticles.Title::toTitle)
                .collect(Collectors.toMap(ArticleTitle::id, Function.identity()));
    }

    /** The title of an article in any status, also of a deleted one. */
    public Optional<ArticleTitle> title(ArticleId id) {
        return Optional.ofNullable(titles(List.of(id)).get(id));
    }

    /**
     * A page of the titles of the public articles that have some words in them, the newest first.
     *
     * @param words part of the title, in upper or lower case; all have an empty one
     * @param page counted from 1
     */
    public List<ArticleTitle> search(String words, int page, int size) {
        var literal = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return articles.titlesLike("%" + literal + "%", clock.instant(), PageRequest.of(page - 1, size)).stream()
                .map(PublicArticles.Title::toTitle)
                .toList();
    }

    /** On which terms the article takes comments; nothing when it isn't public: unknown, deleted, a draft, due later. */
    public Optional<CommentTerms> commentTerms(ArticleId id) {
        return articles.commentTerms(id.value(), clock.instant());
    }
}
