package dev.parley.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what was said around a comment. */
interface ConversationRepository extends Repository<Comment, UUID> {

    @Query("select new dev.parley.comment.Ancestor(c.id, c.byline.name, c.status, c.wording.html)"
            + " from Comment c where c.id in :ids")
    List<Ancestor> find(Collection<UUID> ids);

    @Query(
            "select c.status as status, count(*) as comments from Comment c where c.parentId = :comment group by c.status")
    List<StatusCount> countReplies(UUID comment);

    @Query("""
            select new dev.parley.comment.Glimpse(
                c.id, c.articleId, c.status, c.byline.name, substring(c.wording.body, 1, 200), c.submittedAt)
            from Comment c where c.parentId = :comment order by c.id desc""")
    List<Glimpse> findReplies(UUID comment, Limit limit);
}
