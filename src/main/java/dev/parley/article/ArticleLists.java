package dev.parley.article;

import dev.parley.account.AccountId;
import dev.parley.kernel.Slug;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of articles for staff, without their texts. */
@Component
class ArticleLists {

    private final EntityManager entities;
    private final Clock clock;

    ArticleLists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param author whose articles alone, or null for all */
    List<ArticleRow> rows(ArticleFilter filter, int offset, int limit, ArticleOrder order, @Nullable AccountId author) {
        var query = entities.createQuery(
                "select a.id as id, a.version as version, a.title as title, a.slug as slug, a.summary as summary,"
                        + " a.status as status, a.publishAt as publishAt, a.zone as zone, a.comments as comments,"
                        + " a.authorId as authorId, a.changedAt as changedAt"
                        + " from Article a where " + condition(filter, author) + " order by " + order.clause(),
                Tuple.class);
        bind(query, filter, author);
        return query.setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(ArticleLists::row)
                .toList();
    }

    /** Whole articles by their ids, which grow with time, so that the primary key gives each stretch. */
    List<ArticleEdit> newest(ArticleFilter filter, @Nullable ArticleId before, int limit, @Nullable AccountId author) {
        var query = entities.createQuery(
                "select a from Article a where " + condition(filter, author)
                        + (before == null ? "" : " and a.id < :before") + " order by a.id desc",
                Article.class);
        bind(query, filter, author);
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.setMaxResults(limit).getResultStream().map(Article::toEdit).toList();
    }

    long count(ArticleFilter filter, @Nullable AccountId author) {
        var query =
                entities.createQuery("select count(a) from Article a where " + condition(filter, author), Long.class);
        bind(query, filter, author);
        return query.getSingleResult();
    }

    private static String condition(ArticleFilter filter, @Nullable AccountId author) {
        var conditions = new ArrayList<>(List.of("a.deletedAt is null"));
        if (author != null) {
            conditions.add("a.authorId = :author");
        }
        if (!filter.text().isBlank()) {
            conditions.add("(lower(a.title) like :text escape '!' or a.slug like :text escape '!')");
        }
        if (filter.state() != null) {
            conditions.add(
                    switch (filter.state()) {
                        case DRAFT -> "a.status = DRAFT";
                        case SCHEDULED -> "a.status = PUBLISHED and a.publishAt > :now";
                        case PUBLISHED -> "a.status = PUBLISHED and a.publishAt <= :now";
                    });
        }
        return String.join(" and ", conditions);
    }

    private void bind(TypedQuery<?> query, ArticleFilter filter, @Nullable AccountId author) {
        if (author != null) {
            query.setParameter("author", author.value());
        }
        if (!filter.text().isBlank()) {
            var literal = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            query.setParameter("text", "%" + literal + "%");
        }
        if (filter.state() != null && filter.state() != ArticleState.DRAFT) {
            query.setParameter("now", clock.instant());
        }
    }

    private static ArticleRow row(Tuple tuple) {
        return new ArticleRow(
                new ArticleId(tuple.get("id", UUID.class)),
                Objects.requireNonNullElse(tuple.get("version", Long.class), 0L),
                tuple.get("title", String.class),
                new Slug(tuple.get("slug", String.class)),
                tuple.get("summary", String.class),
                tuple.get("status", ArticleStatus.class),
                tuple.get("publishAt", Instant.class),
                tuple.get("zone", ZoneId.class),
                tuple.get("comments", CommentPolicy.class),
                new AccountId(tuple.get("authorId", UUID.class)),
                tuple.get("changedAt", Instant.class));
    }
}
