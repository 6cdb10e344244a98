package dev.parley.comment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentNameRepository extends Repository<Comment, UUID> {

    @Query("select c.byline.name from Comment c where c.byline.look in :looks and c.status = APPROVED"
            + " and c.readerId is not null")
    List<String> ofAnybody(Collection<String> looks, Limit most);

    @Query("select c.byline.name from Comment c where c.byline.look in :looks and c.status = APPROVED"
            + " and c.readerId <> :reader and not exists (select o.id from Comment o"
            + " where o.byline.look in :looks and o.status = APPROVED and o.waiting.reason is null"
            + " and o.readerId = :reader)")
    List<String> ofOthers(Collection<String> looks, UUID reader, Limit most);

    @Query("select c.id from Comment c where c.byline.look in :looks and c.status = APPROVED"
            + " and c.waiting.reason is null"
            + " and c.readerId = :reader")
    List<UUID> own(Collection<String> looks, UUID reader, Limit most);
}
