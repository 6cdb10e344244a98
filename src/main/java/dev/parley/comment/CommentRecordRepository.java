package dev.parley.comment;

import dev.parley.reader.ReaderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRecordRepository extends Repository<Comment, UUID> {

    @Query("select c.id from Comment c where c.readerId = :reader and c.status = APPROVED"
            + " and lower(c.byline.name) = :name and c.id <> :except")
    List<UUID> approved(UUID reader, String name, UUID except, Limit most);

    @Query("select c.id from Comment c where c.readerId = :reader")
    List<UUID> any(UUID reader, Limit most);

    @Query("select new dev.parley.comment.CommentRecordRepository$Writer(c.byline.name, c.readerId) from Comment c"
            + " where c.wording.hash = :text and c.articleId = :article and c.status <> REJECTED and c.id <> :except"
            + " and (c.parentId = :parent or :parent is null and c.parentId is null)")
    List<Writer> sayingTheSame(byte[] text, UUID article, @Nullable UUID parent, UUID except);

    @Query("select c.id from Comment c where c.wording.hash = :text and c.submittedAt > :since")
    List<UUID> since(byte[] text, Instant since, Limit most);

    @Query("select new dev.parley.comment.CommentRecordRepository$ThreadEnd(t.marks.threadClosedAt)"
            + " from Comment c join Comment t on t.id = c.threadId"
            + " where c.id = :comment and c.articleId = :article and c.status = APPROVED")
    Optional<ThreadEnd> thread(UUID comment, UUID article);

    /** Who wrote a comment. */
    record Writer(String name, @Nullable UUID reader) {

        boolean isBy(String otherName, @Nullable ReaderId other) {
            return name.equalsIgnoreCase(otherName)
                    || other != null && other.value().equals(reader);
        }
    }

    /** Since when the thread of a comment takes no more answers. */
    record ThreadEnd(@Nullable Instant closedAt) {}
}
