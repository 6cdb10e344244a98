package dev.parley.comment;

import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Grouping;
import dev.parley.comment.filter.Order;
import dev.parley.comment.filter.Place;
import dev.parley.comment.filter.Scope;
import dev.parley.comment.filter.Where;
import dev.parley.kernel.Cursor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the comments that pass a filter, in the filter's order; each answer takes one statement. */
@Service
@Transactional(readOnly = true)
public class FilteredComments {

    /** So many comments are read in one go where a search has to read their texts. */
    public static final int REACH = 100_000;

    private static final double UNJUDGED = 0.5;

    private final EntityManager entities;
    private final int reach;

    @Autowired
    FilteredComments(EntityManager entities) {
        this(entities, REACH);
    }

    FilteredComments(EntityManager entities, int reach) {
        this.entities = entities;
        this.reach = reach;
    }

    /**
     * Where a search ends for now that reads the texts of comments one after another, for it is to answer in time
     * however many there are: after {@value #REACH} comments, whether they pass or not. Empty where it can go through
     * to the end. What is behind that place is found by a search that begins there.
     *
     * @param after the place of the last one seen; null begins at the first
     */
    public Optional<Place> end(CommentFilter filter, @Nullable Place after) {
        return Where.searched(filter).flatMap(searched -> {
            var where = Where.of(searched);
            if (after != null) {
                where.beyond(after, searched);
            }
            var key = entities.createQuery(
                    "select " + Where.key(searched) + " from Comment c" + where.clause() + Where.orderByKey(searched),
                    Object.class);
            return where.bind(key).setFirstResult(reach).setMaxResults(1).getResultList().stream()
                    .map(end -> Place.behindAll(end, filter.order()))
                    .findFirst();
        });
    }

    /**
     * A page of the comments.
     *
     * @param after the place of the last one seen; null begins at the first
     * @param end the last place to look at; null goes through to the end
     * @param limit how many at most
     */
    public List<CommentRow> page(CommentFilter filter, @Nullable Place after, @Nullable Place end, int limit) {
        var where = where(filter, after);
        return rows(filter, end == null ? where : where.upTo(end, filter), limit);
    }

    /**
     * The first comments that are none of those named.
     *
     * @param after the place of the last one seen; null begins at the first
     * @param limit how many at most
     */
    public List<CommentRow> pageWithout(
            Collection<CommentId> others, CommentFilter filter, @Nullable Place after, int limit) {
        var where = where(filter, after);
        if (!others.isEmpty()) {
            where.and(
                    "c.id not in :others",
                    "others",
                    others.stream().map(CommentId::value).toList());
        }
        return rows(filter, where, limit);
    }

    /**
     * How many comments pass, counted no further than {@code most}.
     *
     * @param end the last place to look at; null goes through to the end
     */
    public int countUpTo(CommentFilter filter, @Nullable Place end, int most) {
        var where = end == null ? Where.of(filter) : Where.of(filter).upTo(end, filter);
        var query = entities.createQuery(
                "select count(*) from (select c.id as id from Comment c%s%s limit %d) counted"
                        .formatted(where.clause(), Where.orderBy(filter), most),
                Long.class);
        return where.bind(query).getSingleResult().intValue();
    }

    /**
     * The largest groups of two comments or more in the queue, the largest first.
     *
     * @param filter what the comments have to pass
     * @param most how many groups at most
     */
    public List<CommentGroup> groups(Grouping by, CommentFilter filter, int most) {
        var where = Where.of(filter.in(Scope.QUEUE));
        var query = entities.createQuery(
                "select %1$s as key, count(*) as size, min(c.waiting.since) as oldest, min(c.id) as first from Comment c %2$s%3$s and %1$s is not null group by %1$s having count(*) > 1 order by count(*) desc, min(c.waiting.since)"
                        .formatted(by.path(), by.join(), where.clause()),
                Tuple.class);
        return where.bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(group -> group(by, group))
                .toList();
    }

    /**
     * Comments of the queue, what waits longest first, without their texts.
     *
     * @param after the place of the last one seen; null begins at the first
     * @param limit how many at most
     */
    public List<Member> members(CommentFilter filter, @Nullable Place after, int limit) {
        var queue = filter.in(Scope.QUEUE).by(Order.OLDEST);
        var where = where(queue, after);
        var query = entities.createQuery(
                "select new dev.parley.comment.Member(c.id, c.version, c.waiting.since) from Comment c" + where.clause()
                        + Where.orderBy(queue),
                Member.class);
        return where.bind(query).setMaxResults(limit).getResultList();
    }

    /** Comments by their ids, in no order. */
    public List<CommentRow> find(Collection<CommentId> wanted) {
        return entities.createQuery(CommentListRepository.ROW + "where c.id in :wanted", CommentRow.class)
                .setParameter("wanted", wanted.stream().map(CommentId::value).toList())
                .getResultList();
    }

    /** Where a comment stands in the filter's order. */
    public static Place place(CommentRow row, CommentFilter filter) {
        var id = row.comment().value();
        if (filter.order().isByScore()) {
            return new Place.ByScore(Objects.requireNonNullElse(row.findings().spamScore(), UNJUDGED), id);
        }
        return new Place.InTime(new Cursor(time(row, filter), id));
    }

    private static CommentGroup group(Grouping by, Tuple group) {
        var first = new CommentId(group.get("first", UUID.class));
        return new CommentGroup(
                by.members(group.get("key"), first),
                group.get("size", Long.class),
                group.get("oldest", Instant.class),
                first);
    }

    private static Instant time(CommentRow row, CommentFilter filter) {
        return filter.scope() == Scope.QUEUE && row.place() != null
                ? row.place().since()
                : row.submittedAt();
    }

    private static Where where(CommentFilter filter, @Nullable Place after) {
        var where = Where.of(filter);
        return after == null ? where : where.behind(after, filter);
    }

    private List<CommentRow> rows(CommentFilter filter, Where where, int limit) {
        var query = entities.createQuery(
                CommentListRepository.ROW + where.clause() + Where.orderBy(filter), CommentRow.class);
        return where.bind(query).setMaxResults(limit).getResultList();
    }
}
