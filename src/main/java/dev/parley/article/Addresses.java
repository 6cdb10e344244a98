package dev.parley.article;

import dev.parley.kernel.Slug;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds addresses that no other article has. */
@Component
class Addresses {

    private final ArticleRepository articles;

    Addresses(ArticleRepository articles) {
        this.articles = articles;
    }

    /**
     * The address for an article: the wished one if there is a wish, else a free one made from the title.
     *
     * @throws SlugTaken when another article has the wished address
     * @throws InvalidArticle when the wish can't be an address
     */
    Slug choose(@Nullable String wish, String title, @Nullable Article holder) {
        if (wish == null || wish.isBlank()) {
            return free(Slug.of(title), holder);
        }
        var slug = parse(wish.strip());
        articles.findBySlug(slug.value())
                .filter(other -> !isSame(other, holder))
                .ifPresent(other -> {
                    throw new SlugTaken(slug, other.title(), other.status());
                });
        return slug;
    }

    /** The wished address, or with the first number behind it that makes it free. */
    Slug free(Slug wish, @Nullable Article holder) {
        var taken = new HashSet<>(articles.slugsLike(wish.value()));
        if (holder != null && !holder.isDeleted()) {
            taken.remove(holder.slug().value());
        }
        var slug = wish;
        for (var number = 2; taken.contains(slug.value()); number++) {
            slug = wish.numbered(number);
        }
        return slug;
    }

    private static Slug parse(String wish) {
        try {
            return new Slug(wish);
        } catch (Slug.InvalidSlug e) {
            throw new InvalidArticle("slug", String.valueOf(e.getMessage()));
        }
    }

    private static boolean isSame(Article article, @Nullable Article other) {
        return other != null && article.id().equals(other.id());
    }
}
