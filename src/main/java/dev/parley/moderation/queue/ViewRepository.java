package dev.parley.moderation.queue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ViewRepository extends Repository<ViewRow, UUID> {

    ViewRow saveAndFlush(ViewRow view);

    Optional<ViewRow> findById(UUID id);

    void delete(ViewRow view);

    @Query("""
            select new dev.parley.moderation.queue.SavedView(v.id, v.ownerId, v.name, v.query, v.shared)
            from ViewRow v where v.ownerId = :account or v.shared = true order by lower(v.name), v.id""")
    List<SavedView> findFor(UUID account, Limit limit);
}
