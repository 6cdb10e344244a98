package dev.parley.comment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentErasureRepository extends Repository<Comment, UUID> {

    @Query("""
            select new dev.parley.comment.CommentErasureRepository$Row(c.id, c.articleId, c.status)
            from Comment c where c.readerId = :reader""")
    List<Row> findRows(UUID reader);

    @Modifying
    @Query("""
            delete from CommentRevision r
            where r.commentId in (select c.id from Comment c where c.readerId = :reader)""")
    void deleteRevisions(UUID reader);

    /** Takes name and reader from the public ones. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Comment c set c.readerId = null, c.consentVersion = null, c.submissionKey = null,
                c.byline.name = :name, c.byline.look = null, c.byline.url = null,
                c.evidence.signals = :signals, c.evidence.linkDomain = null, c.version = c.version + 1
            where c.readerId = :reader and c.status = APPROVED""")
    void anonymise(UUID reader, String name, List<Signal> signals);

    /** Takes everything from those that are left. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Comment c set c.readerId = null, c.consentVersion = null, c.submissionKey = null,
                c.status = ERASED, c.waiting.reason = null, c.waiting.since = null,
                c.byline.name = :name, c.byline.look = null, c.byline.url = null,
                c.wording.body = '', c.wording.html = '', c.wording.hash = :hash,
                c.wording.editedAt = null, c.wording.editedBy = null,
                c.evidence.signals = :signals, c.evidence.spamScore = null, c.evidence.linkDomain = null,
                c.evidence.similarGroup = null, c.marks.pinnedAt = null, c.marks.featuredAt = null,
                c.version = c.version + 1
            where c.readerId = :reader""")
    void erase(UUID reader, String name, byte[] hash, List<Signal> signals);

    /** A comment of the reader. */
    record Row(UUID id, UUID articleId, Status status) {}
}
