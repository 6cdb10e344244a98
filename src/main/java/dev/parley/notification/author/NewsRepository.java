package dev.parley.notification.author;

import dev.parley.notification.digest.Rhythm;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NewsRepository extends Repository<News, UUID> {

    News save(News news);

    /** Those of the comments that were news before. */
    @Query("select n.commentId from News n where n.commentId in :comments")
    List<UUID> findKnown(Collection<UUID> comments);

    /** Who is still to be told of something, and since when that is public. */
    @Query("""
            select new dev.parley.notification.author.NewsRepository$Untold(n.accountId, c.rhythm, min(n.publishedAt))
            from News n join AuthorChoice c on c.accountId = n.accountId
            where n.letter is null group by n.accountId, c.rhythm""")
    List<Untold> findUntold();

    /** Puts all that an author is still to be told of into one letter. */
    @Modifying
    @Query("update News n set n.letter = :letter where n.letter is null and n.accountId = :account")
    void putInto(UUID letter, UUID account);

    @Query("select n.commentId from News n where n.letter = :letter and n.accountId = :account")
    List<UUID> findIn(UUID letter, UUID account);

    @Modifying
    @Query("delete from News n where n.letter is null and n.accountId = :account")
    void forgetUntold(UUID account);

    @Modifying
    @Query("delete from News n where n.publishedAt < :before")
    void forgetBefore(Instant before);

    /** An author who is still to be told of something. */
    record Untold(UUID account, Rhythm rhythm, Instant since) {}
}
