package dev.parley.comment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OwnCommentRepository extends Repository<Comment, UUID> {

    @Query("""
            select new dev.parley.comment.OwnCommentRow(
                c.id, c.articleId, c.threadId, c.status, c.byline.name, c.wording.body, c.wording.html, c.submittedAt,
                c.wording.editedBy, c.parentId)
            from Comment c where c.id = :id""")
    Optional<OwnCommentRow> findRow(UUID id);
}
