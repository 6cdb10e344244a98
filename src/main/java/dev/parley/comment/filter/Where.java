package dev.parley.comment.filter;

import static java.util.Locale.ROOT;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filter as conditions of JPQL on a comment {@code c}. The indexes that serve it: {@code comment_queue}, or the ones
 * by group, domain, article and reader in the queue, {@code network_mark_by_mark}; {@code comment_by_status} and the like
 * elsewhere. A text, a name and a signal have no index: they are looked for along the one that gives the order, until the
 * page is full or the search has gone far enough ({@link #searched}).
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Where() {}

    /** All that a filter asks for, whatever the order. */
    public static Where of(CommentFilter filter) {
        var where = new Where();
        if (filter.scope() == Scope.QUEUE) {
            // A range, and not "is not null": for that H2 reads its index through all that doesn't wait.
            if (filter.order().isByScore()) {
                where.conditions.add("c.evidence.queueScore >= 0");
            } else {
                where.add("c.waiting.since >= :ever", "ever", Instant.EPOCH);
            }
        }
        filter.scope().status().ifPresent(status -> where.add("c.status = :status", "status", status));
        filter.conditions().forEach(where::add);
        return where;
    }

    /** Narrows it down to what stands behind a place. */
    public Where behind(Place place, CommentFilter filter) {
        var key = key(filter);
        var beyond = filter.order().isRising() ? ">" : "<";
        // The first condition alone could use the index; the second breaks ties at the place's own key.
        conditions.add("%1$s %2$s= :at and (%1$s %2$s :at or c.id %2$s :id)".formatted(key, beyond));
        parameters.put("at", place.key());
        parameters.put("id", place.id());
        return this;
    }

    /** Narrows it down to what stands behind a place and all that has its key. */
    public Where beyond(Place place, CommentFilter filter) {
        add(key(filter) + (filter.order().isRising() ? " > :begin" : " < :begin"), "begin", place.key());
        return this;
    }

    /** Narrows it down to what stands at a place or before it. */
    public Where upTo(Place place, CommentFilter filter) {
        add(key(filter) + (filter.order().isRising() ? " <= :end" : " >= :end"), "end", place.key());
        return this;
    }

    /** Narrows it down by a condition of the caller's own, with its parameter. */
    public Where and(String condition, String parameter, Object value) {
        add(condition, parameter, value);
        return this;
    }

    /** The clause, with a space before it; empty where everything passes. */
    public String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The order's clause, with a space before it. */
    public static String orderBy(CommentFilter filter) {
        var direction = filter.order().isRising() ? "" : " desc";
        return " order by " + key(filter) + direction + ", c.id" + direction;
    }

    /**
     * Among which comments the texts have to be read one after another to find what passes a filter; empty where an index
     * finds it, or where none gives the order either.
     */
    public static Optional<CommentFilter> searched(CommentFilter filter) {
        var conditions = filter.conditions();
        var byTime = filter.scope() != Scope.QUEUE && !filter.order().isByScore();
        if (conditions.stream().noneMatch(Where::isUnindexed)
                || conditions.stream().anyMatch(Where::isGroup)
                || filter.scope() == Scope.ALL && filter.order().isByScore()) {
            return Optional.empty();
        }
        return Optional.of(new CommentFilter(
                filter.scope(),
                filter.order(),
                conditions.stream().filter(one -> byTime && isTime(one)).toList()));
    }

    private static boolean isUnindexed(Condition condition) {
        return condition instanceof Condition.Saying
                || condition instanceof Condition.ByAuthor
                || condition instanceof Condition.WithSignal;
    }

    private static boolean isGroup(Condition condition) {
        return condition instanceof Condition.OnArticle
                || condition instanceof Condition.ByReader
                || condition instanceof Condition.LinkingTo
                || condition instanceof Condition.SimilarTo
                || condition instanceof Condition.FromNetworkOf;
    }

    private static boolean isTime(Condition condition) {
        return condition instanceof Condition.SubmittedFrom || condition instanceof Condition.SubmittedBefore;
    }

    /** The order's clause without what breaks ties, so that the index has all of it; with a space before it. */
    public static String orderByKey(CommentFilter filter) {
        var direction = filter.order().isRising() ? "" : " desc";
        var status = filter.scope().status().isPresent() ? "c.status" + direction + ", " : "";
        return " order by " + status + key(filter) + direction;
    }

    /** Gives a query the parameters that the clause names. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** What the order goes by. */
    public static String key(CommentFilter filter) {
        var queue = filter.scope() == Scope.QUEUE;
        if (filter.order().isByScore()) {
            return queue ? "c.evidence.queueScore" : "c.evidence.orderScore";
        }
        return queue ? "c.waiting.since" : "c.submittedAt";
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.Awaiting(var reason) -> add("c.waiting.reason = :reason", "reason", reason);
            case Condition.OnArticle(var article) -> add("c.articleId = :article", "article", article.value());
            case Condition.ByReader(var reader) -> add("c.readerId = :reader", "reader", reader.value());
            case Condition.ByAuthor(var name) ->
                add("lower(c.byline.name) like :author escape '!'", "author", holding(name));
            case Condition.Saying(var text) ->
                add(
                        "(lower(c.wording.body) like :text escape '!' or lower(c.byline.name) like :text escape '!')",
                        "text",
                        holding(text));
            case Condition.WithSignal(var check) ->
                add(
                        "cast(c.evidence.signals as String) like :signal escape '!'",
                        "signal",
                        containing("\"check\":\"" + check + "\""));
            case Condition.LinkingTo(var domain) -> add("c.evidence.linkDomain = :domain", "domain", domain);
            case Condition.SimilarTo(var first) -> add("c.evidence.similarGroup = :similar", "similar", first.value());
            case Condition.FromNetworkOf(var comment) ->
                add(
                        "c.id in (select o.commentId from NetworkMark m join NetworkMark o on o.mark = m.mark"
                                + " where m.commentId = :network)",
                        "network",
                        comment.value());
            case Condition.ScoreFrom(var least) -> add("c.evidence.spamScore >= :least", "least", least);
            case Condition.ScoreTo(var most) -> add("c.evidence.spamScore <= :most", "most", most);
            case Condition.SubmittedFrom(var first) -> add("c.submittedAt >= :from", "from", first);
            case Condition.SubmittedBefore(var end) -> add("c.submittedAt < :before", "before", end);
            case Condition.UnchangedSince(var at) ->
                add(
                        "c.waiting.since <= :seen and (c.wording.editedAt is null or c.wording.editedAt <= :seen)",
                        "seen",
                        at);
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private static String holding(String text) {
        return containing(text.toLowerCase(ROOT));
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
