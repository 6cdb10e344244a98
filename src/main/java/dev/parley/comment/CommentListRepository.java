package dev.parley.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads comments for moderators' lists, each page in one statement. */
interface CommentListRepository extends Repository<Comment, UUID> {

    String ROW = """
            select new dev.parley.comment.CommentRow(
                c.id, c.articleId, c.parentId, p.byline.name, p.wording.html, c.readerId,
                c.byline.name, c.byline.url, c.wording.body, c.wording.html, c.status, c.waiting.reason,
                c.waiting.since, c.evidence.signals, c.evidence.spamScore, c.evidence.linkDomain, c.evidence.similarGroup,
                c.staffId, c.wording.editedAt, c.marks.pinnedAt, c.marks.featuredAt, c.marks.threadClosedAt,
                c.submittedAt, c.consentVersion,
                c.version)
            from Comment c left join Comment p on p.id = c.parentId
            """;

    @Query(ROW + "where c.status = :status order by c.submittedAt, c.id")
    List<CommentRow> findFirst(Status status, Limit limit);

    // The first condition alone could use the index; the second breaks ties at the cursor's own time.
    @Query(ROW + """
            where c.status = :status and c.submittedAt >= :at and (c.submittedAt > :at or c.id > :id)
            order by c.submittedAt, c.id""")
    List<CommentRow> findAfter(Status status, Instant at, UUID id, Limit limit);

    // A range, also from the beginning: for "is not null" H2 reads its index through all that doesn't wait.
    @Query(ROW + """
            where c.waiting.since >= :at and (c.waiting.since > :at or c.id > :id)
            order by c.waiting.since, c.id""")
    List<CommentRow> findWaitingAfter(Instant at, UUID id, Limit limit);

    @Query(ROW + "where c.id = :id")
    Optional<CommentRow> findRow(UUID id);

    @Query(
            value = "select count(*) from (select 1 as one from comment where status = :status limit :most) counted",
            nativeQuery = true)
    int countUpTo(String status, int most);

    @Query(
            value =
                    "select count(*) from (select 1 as one from comment where waits_since >= '1970-01-01' limit :most) counted",
            nativeQuery = true)
    int countWaitingUpTo(int most);
}
