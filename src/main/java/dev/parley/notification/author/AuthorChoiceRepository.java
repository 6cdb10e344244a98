package dev.parley.notification.author;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuthorChoiceRepository extends Repository<AuthorChoice, UUID> {

    AuthorChoice save(AuthorChoice choice);

    Optional<AuthorChoice> findById(UUID account);

    @Query("select count(c) > 0 from AuthorChoice c where c.rhythm <> NEVER")
    boolean doesAnybodyWantMail();

    @Query("select c.accountId from AuthorChoice c where c.accountId in :accounts and c.rhythm <> NEVER")
    List<UUID> findWhoWantMail(Collection<UUID> accounts);
}
