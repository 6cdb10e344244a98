package dev.parley.notification.digest;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OverdueTimeRepository extends Repository<OverdueTime, UUID> {

    OverdueTime save(OverdueTime time);

    /** The one that goes on, if one does. */
    Optional<OverdueTime> findFirstByEndedAtIsNullOrderByIdDesc();
}
