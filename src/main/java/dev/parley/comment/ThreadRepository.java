package dev.parley.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads approved comments for the public pages. */
interface ThreadRepository extends Repository<Comment, UUID> {

    @Query("""
            select new dev.parley.comment.ThreadCount(count(c), count(distinct c.threadId))
            from Comment c where c.articleId = :article and c.status = APPROVED""")
    ThreadCount count(UUID article);

    @Query("""
            select c.threadId from Comment c where c.articleId = :article and c.status = APPROVED
            group by c.threadId order by c.threadId""")
    List<UUID> findThreads(UUID article, Pageable page);

    // A comment that is public no more is fetched where others answer it, to keep its place.
    @Query("""
            select new dev.parley.comment.ThreadRow(
                c.id, c.parentId, c.threadId, c.status, c.byline.name, c.byline.url, c.wording.html, c.submittedAt,
                c.readerId, c.staffId, c.wording.editedAt, c.wording.editedBy, c.marks.threadClosedAt)
            from Comment c where c.threadId in :threads and (c.status = APPROVED or c.id in (
                select r.parentId from Comment r where r.threadId in :threads and r.parentId is not null))
            order by c.threadId, c.id""")
    List<ThreadRow> findRows(Collection<UUID> threads, Limit limit);

    @Query("""
            select new dev.parley.comment.ApprovedCount(c.articleId, count(c)) from Comment c
            where c.articleId in :articles and c.status = APPROVED group by c.articleId""")
    List<ApprovedCount> countApproved(Collection<UUID> articles);

    @Query("""
            select count(distinct c.threadId) from Comment c
            where c.articleId = :article and c.status = APPROVED and c.threadId <= :thread""")
    long countThreadsUpTo(UUID article, UUID thread);

    @Query("""
            select new dev.parley.comment.ThreadRepository$Place(c.id, (
                select count(distinct t.threadId) from Comment t
                where t.articleId = c.articleId and t.status = APPROVED and t.threadId <= c.threadId))
            from Comment c where c.id in :comments and c.status = APPROVED""")
    List<Place> countThreadsUpTo(Collection<UUID> comments);

    @Query("select c.byline.name from Comment c where c.id = :comment and c.articleId = :article"
            + " and c.status = APPROVED")
    Optional<String> findAuthor(UUID comment, UUID article);

    @Query("""
            select new dev.parley.comment.Highlight(
                c.id, c.byline.name, c.byline.url, c.wording.html, c.submittedAt, c.readerId, c.staffId,
                c.wording.editedAt, c.wording.editedBy, c.marks.pinnedAt, c.marks.featuredAt)
            from Comment c
            where c.articleId = :article and c.status = APPROVED
            and (c.marks.pinnedAt is not null or c.marks.featuredAt is not null) order by c.id""")
    List<Highlight> findHighlights(UUID article, Limit limit);

    @Query("""
            select new dev.parley.comment.OwnCommentRow(
                c.id, c.articleId, c.threadId, c.status, c.byline.name, c.wording.body, c.wording.html, c.submittedAt,
                c.wording.editedBy, c.parentId)
            from Comment c where c.id = :id and c.status = APPROVED""")
    Optional<OwnCommentRow> findPublic(UUID id);

    /** A comment, and how many public threads of its article there are up to its own. */
    record Place(UUID comment, long threads) {}
}
