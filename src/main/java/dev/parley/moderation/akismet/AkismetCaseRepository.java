package dev.parley.moderation.akismet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AkismetCaseRepository extends Repository<AkismetCase, UUID> {

    AkismetCase save(AkismetCase one);

    void delete(AkismetCase one);

    Optional<AkismetCase> findByCommentId(UUID comment);

    @Query("select c.commentId from AkismetCase c where c.dueAt <= :now order by c.dueAt, c.commentId")
    List<UUID> findDue(Instant now, Limit limit);

    /** Makes it an errand to tell Akismet of comments that it has said something about. */
    @Modifying
    @Query("""
            update AkismetCase c set c.errand = TELL, c.attempts = 0, c.dueAt = :now, c.version = c.version + 1
            where c.commentId in :comments and c.opinion is not null""")
    void tell(Collection<UUID> comments, Instant now);

    /** Whether the last decision about a comment is a person's. */
    @Query("""
            select count(d) > 0 from Decision d where d.commentId = :comment and d.decidedBy is not null
            and d.id = (select max(last.id) from Decision last where last.commentId = :comment)""")
    boolean isDecidedByAPerson(UUID comment);
}
