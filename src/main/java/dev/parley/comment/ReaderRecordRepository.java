package dev.parley.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads what is on record about a reader: the counts and the first time in indexes alone, the rest up to a bound. */
interface ReaderRecordRepository extends Repository<Comment, UUID> {

    @Query(
            "select c.status as status, count(*) as comments from Comment c where c.readerId = :reader group by c.status")
    List<StatusCount> count(UUID reader);

    @Query("select min(c.submittedAt) from Comment c where c.readerId = :reader")
    Optional<Instant> firstSeen(UUID reader);

    @Query("""
            select new dev.parley.comment.Glimpse(
                c.id, c.articleId, c.status, c.byline.name, substring(c.wording.body, 1, 200), c.submittedAt)
            from Comment c where c.readerId = :reader order by c.submittedAt desc, c.id desc""")
    List<Glimpse> latest(UUID reader, Limit limit);
}
