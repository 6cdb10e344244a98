package dev.parley.comment.filter;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.reader.ReaderId;
import java.util.UUID;
import java.util.function.Function;

/** By what comments of the queue are taken together, each group served by an index of its own. */
public enum Grouping {
    /** What says nearly the same. */
    TEXT("c.similarGroup", key -> new Condition.SimilarTo(new CommentId((UUID) key))),
    READER("c.readerId", key -> new Condition.ByReader(new ReaderId((UUID) key))),
    DOMAIN("c.linkDomain", key -> new Condition.LinkingTo((String) key)),
    ARTICLE("c.articleId", key -> new Condition.OnArticle(new ArticleId((UUID) key)));

    private final String path;
    private final Function<Object, Condition> condition;

    Grouping(String path, Function<Object, Condition> condition) {
        this.path = path;
        this.condition = condition;
    }

    /** What the group is made by, in JPQL on a comment {@code c}. */
    public String path() {
        return path;
    }

    /** The condition that the members of a group fulfil, and nothing else does. */
    public Condition members(Object key) {
        return condition.apply(key);
    }
}
