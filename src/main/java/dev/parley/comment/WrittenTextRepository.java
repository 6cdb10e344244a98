package dev.parley.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WrittenTextRepository extends Repository<Comment, UUID> {

    String ROW = "select new dev.parley.comment.WrittenText(c.id, c.wording.body, c.byline.url, c.evidence.spamScore)"
            + " from Comment c ";

    @Query(ROW + "where c.id in :ids and c.status = :status")
    List<WrittenText> findInState(Collection<UUID> ids, Status status);

    @Query(ROW + "where c.status = :status and c.id > :after order by c.id")
    List<WrittenText> findAfter(Status status, UUID after, Limit most);

    // No new version: what a moderator saw is still what they decide about.
    @Modifying
    @Query("update Comment c set c.evidence.spamScore = :score where c.id = :id and c.status = :status")
    void score(UUID id, Double score, Status status);
}
