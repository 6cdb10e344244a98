package dev.parley.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UtteranceRepository extends Repository<Comment, UUID> {

    String UTTERANCE = """
            select new dev.parley.comment.Utterance(
                c.id, c.articleId, c.threadId, c.parentId, p.readerId, c.readerId, c.staffId, c.status, c.byline.name,
                c.wording.body, c.submittedAt)
            from Comment c left join Comment p on p.id = c.parentId where\s""";

    @Query(UTTERANCE + "c.id = :id")
    Optional<Utterance> findOne(UUID id);

    @Query(UTTERANCE + "c.id in :ids and c.status = APPROVED")
    List<Utterance> findPublic(Collection<UUID> ids);

    @Query("""
            select distinct c.readerId from Comment c
            where c.threadId = :thread and c.status = APPROVED and c.readerId is not null""")
    List<UUID> findReaders(UUID thread, Limit limit);
}
