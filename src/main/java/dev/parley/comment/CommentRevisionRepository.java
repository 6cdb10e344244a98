package dev.parley.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRevisionRepository extends Repository<CommentRevision, UUID> {

    CommentRevision save(CommentRevision revision);

    @Query("""
            select new dev.parley.comment.Revision(r.body, r.replacedAt, r.replacedBy) from CommentRevision r
            where r.commentId = :comment order by r.id""")
    List<Revision> findRevisions(UUID comment, Limit limit);

    @Modifying
    @Query("delete from CommentRevision r where r.commentId in :comments")
    void deleteOf(Collection<UUID> comments);
}
