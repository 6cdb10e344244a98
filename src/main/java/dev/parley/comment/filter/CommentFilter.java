package dev.parley.comment.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which comments a moderator wants to see, and in which order.
 *
 * @param scope among which comments
 * @param order in which order
 * @param conditions what each of them must be like, at most one condition of a kind
 */
public record CommentFilter(Scope scope, Order order, List<Condition> conditions) {

    /** The whole queue, what waits longest first. */
    public static final CommentFilter QUEUE = new CommentFilter(Scope.QUEUE, Order.OLDEST, List.of());

    /** @throws IllegalArgumentException when two conditions are of one kind */
    public CommentFilter {
        conditions = List.copyOf(conditions);
        if (conditions.stream().map(Object::getClass).distinct().count() < conditions.size()) {
            throw new IllegalArgumentException("A filter has at most one condition of a kind");
        }
    }

    /** This filter, looking elsewhere. */
    public CommentFilter in(Scope other) {
        return new CommentFilter(other, order, conditions);
    }

    /** This filter, in another order. */
    public CommentFilter by(Order other) {
        return new CommentFilter(scope, other, conditions);
    }

    /** This filter with a condition more, in place of the one of its kind. */
    public CommentFilter with(Condition condition) {
        var others = new ArrayList<>(without(condition.getClass()).conditions);
        others.add(condition);
        return new CommentFilter(scope, order, others);
    }

    /** This filter without the condition of a kind. */
    public CommentFilter without(Class<? extends Condition> kind) {
        return new CommentFilter(
                scope,
                order,
                conditions.stream().filter(one -> !kind.isInstance(one)).toList());
    }

    /** The condition of a kind, if there is one. */
    public <C extends Condition> Optional<C> find(Class<C> kind) {
        return conditions.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
