package dev.parley.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiTokenRepository extends Repository<ApiToken, UUID> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findById(UUID id);

    List<ApiToken> findAllByOrderByCreatedAtDescIdDesc();

    List<ApiToken> findByAccountIdOrderByCreatedAtDescIdDesc(UUID accountId);

    @Query("select t from ApiToken t where t.tokenHash = :hash and t.revokedAt is null")
    Optional<ApiToken> findActive(byte[] hash);

    /** Notes a use, unless one was noted since. */
    @Modifying
    @Query("""
            update ApiToken t set t.lastUsedAt = :now
            where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :since)""")
    void noteUse(UUID id, Instant now, Instant since);
}
