package dev.parley.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What readers may see of articles, each answer from one statement. */
interface PublicArticles extends Repository<Article, UUID> {

    String IS_PUBLIC = "a.status = PUBLISHED and a.publishAt <= :now and a.deletedAt is null";
    String TEXT = "new dev.parley.article.ArticleText(new dev.parley.article.ArticleId(a.id),"
            + " new dev.parley.kernel.Slug(a.slug), a.title, a.summary, new dev.parley.markup.Html(a.html),"
            + " a.publishAt, a.changedAt, a.zone, new dev.parley.account.AccountId(a.authorId), a.comments)";

    String TEASER = "new dev.parley.article.ArticleTeaser(new dev.parley.article.ArticleId(a.id),"
            + " new dev.parley.kernel.Slug(a.slug), a.title, a.summary,"
            + " a.publishAt, a.changedAt, a.zone, new dev.parley.account.AccountId(a.authorId))";

    @Query("select " + TEXT + " from Article a where a.slug = :slug and " + IS_PUBLIC)
    Optional<ArticleText> text(String slug, Instant now);

    @Query("select " + TEASER + " from Article a where " + IS_PUBLIC + " order by a.publishAt desc, a.id desc")
    List<ArticleTeaser> newest(Instant now, Pageable page);

    @Query("select " + TEASER + " from Article a where a.id in :ids and " + IS_PUBLIC)
    List<ArticleTeaser> among(Collection<UUID> ids, Instant now);

    @Query("select " + TEXT + " from Article a where " + IS_PUBLIC + " order by a.publishAt desc, a.id desc")
    List<ArticleText> newestTexts(Instant now, Limit limit);

    @Query("select count(a) from Article a where " + IS_PUBLIC)
    long count(Instant now);

    @Query("select min(a.publishAt) from Article a"
            + " where a.status = PUBLISHED and a.publishAt > :now and a.deletedAt is null")
    Optional<Instant> nextPublication(Instant now);

    @Query("select new dev.parley.article.PublicArticles$Title(a.id, a.title, a.slug) from Article a where a.id in"
            + " :ids")
    List<Title> titles(Collection<UUID> ids);

    @Query("select new dev.parley.article.PublicArticles$Title(a.id, a.title, a.slug) from Article a where " + IS_PUBLIC
            + " and lower(a.title) like :text escape '!' order by a.publishAt desc, a.id desc")
    List<Title> titlesLike(String text, Instant now, Pageable page);

    @Query("select new dev.parley.article.CommentTerms(a.title, a.publishAt, a.comments)"
            + " from Article a where a.id = :id and " + IS_PUBLIC)
    Optional<CommentTerms> commentTerms(UUID id, Instant now);

    /** A title as it is stored. */
    record Title(UUID id, String title, String slug) {

        ArticleTitle toTitle() {
            return new ArticleTitle(new ArticleId(id), title, Article.address(slug));
        }
    }
}
