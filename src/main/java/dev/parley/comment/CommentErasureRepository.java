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
            update Comment c set c.readerId = null, c.consentVersion = null, c.authorName = :name, c.authorLook = null,
                c.authorUrl = null, c.linkDomain = null,
                c.signals = :signals, c.submissionKey = null, c.version = c.version + 1
            where c.readerId = :reader and c.status = APPROVED""")
    void anonymise(UUID reader, String name, List<Signal> signals);

    /** Takes everything from those that are left. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Comment c set c.readerId = null, c.consentVersion = null, c.status = ERASED, c.waitsFor = null,
                c.waitsSince = null, c.authorName = :name, c.authorLook = null, c.authorUrl = null, c.body = '',
                c.html = '', c.textHash = :hash, c.submissionKey = null, c.signals = :signals, c.spamScore = null, c.linkDomain = null,
                c.similarGroup = null, c.editedAt = null, c.editedBy = null, c.pinnedAt = null, c.featuredAt = null,
                c.version = c.version + 1
            where c.readerId = :reader""")
    void erase(UUID reader, String name, byte[] hash, List<Signal> signals);

    /** A comment of the reader. */
    record Row(UUID id, UUID articleId, Status status) {}
}
