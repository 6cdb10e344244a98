package dev.parley.comment.filter;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.reader.ReaderId;
import java.util.UUID;
import java.util.function.BiFunction;

/** By what comments of the queue are taken together, each group served by an index of its own. */
public enum Grouping {
    /** What says nearly the same. */
    TEXT("c.evidence.similarGroup", (key, _) -> new Condition.SimilarTo(new CommentId((UUID) key))),
    READER("c.readerId", (key, _) -> new Condition.ByReader(new ReaderId((UUID) key))),
    DOMAIN("c.evidence.linkDomain", (key, _) -> new Condition.LinkingTo((String) key)),
    ARTICLE("c.articleId", (key, _) -> new Condition.OnArticle(new ArticleId((UUID) key))),
    /** What came from one network. Its mark is shown to nobody, so that one of the comments stands for it. */
    NETWORK("m.mark", "join NetworkMark m on m.commentId = c.id", (_, first) -> new Condition.FromNetworkOf(first));

    private final String path;
    private final String join;
    private final BiFunction<Object, CommentId, Condition> condition;

    Grouping(String path, BiFunction<Object, CommentId, Condition> condition) {
        this(path, "", condition);
    }

    Grouping(String path, String join, BiFunction<Object, CommentId, Condition> condition) {
        this.path = path;
        this.join = join;
        this.condition = condition;
    }

    /** What the group is made by, in JPQL on a comment {@code c}. */
    public String path() {
        return path;
    }

    /** Where that is found if not in the comment itself, in JPQL behind {@code Comment c}. */
    public String join() {
        return join;
    }

    /**
     * The condition that the members of a group fulfil, and nothing else does.
     *
     * @param key what the group is made by
     * @param first one of its members
     */
    public Condition members(Object key, CommentId first) {
        return condition.apply(key, first);
    }
}
