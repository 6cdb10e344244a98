package dev.parley.notification.digest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NotificationChoiceRepository extends Repository<NotificationChoice, UUID> {

    NotificationChoice save(NotificationChoice choice);

    Optional<NotificationChoice> findById(UUID accountId);

    List<NotificationChoice> findByAccountIdIn(Collection<UUID> accountIds);
}
