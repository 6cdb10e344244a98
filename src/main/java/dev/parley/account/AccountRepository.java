package dev.parley.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    long count();

    List<Account> findAllByOrderByNameAscIdAsc();

    @Query("select a.id as id, a.name as name from Account a where a.id in :ids")
    List<Name> names(Collection<UUID> ids);

    @Query("select a.name from Account a order by a.name")
    List<String> allNames();

    @Query("select a.revision from Account a where a.id = :id and a.enabled = true")
    Optional<Integer> activeRevision(UUID id);

    /** The name of an account. */
    interface Name {
        UUID getId();

        String getName();
    }
}
