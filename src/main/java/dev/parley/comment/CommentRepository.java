package dev.parley.comment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {

    Comment saveAndFlush(Comment comment);

    @Query("select c.id from Comment c where c.submissionKey in :keys")
    List<UUID> findIdsBySubmissionKey(Collection<byte[]> keys);

    /** The comments, locked in the order of their ids so that two bulk decisions can't wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.id in :ids order by c.id")
    List<Comment> lockAll(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.threadId = :thread order by c.id")
    List<Comment> lockThread(UUID thread);

    /** The thread of a comment that can be answered: its thread isn't closed. */
    @Query("""
            select c.threadId from Comment c join Comment t on t.id = c.threadId
            where c.id = :id and c.articleId = :article and c.status = :status and t.marks.threadClosedAt is null""")
    Optional<UUID> findThread(UUID id, UUID article, Status status);

    @Query("select new dev.parley.comment.CommentState(c.id, c.status, c.version) from Comment c where c.id in :ids")
    List<CommentState> findStates(Collection<UUID> ids);

    // Once a group: the comments that come later find it begun, and change nothing. No new version.
    @Modifying
    @Query("update Comment c set c.evidence.similarGroup = c.id"
            + " where c.id = :first and c.evidence.similarGroup is null")
    void beginGroup(UUID first);

    /** What is known about a comment, while nobody else can add to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select new dev.parley.comment.KnownSignals(c.evidence.signals) from Comment c where c.id = :id")
    Optional<KnownSignals> lockSignals(UUID id);

    // No new version: what a moderator saw is still what they decide about.
    @Modifying
    @Query("update Comment c set c.evidence.signals = :signals where c.id = :id")
    void replaceSignals(UUID id, List<Signal> signals);
}
