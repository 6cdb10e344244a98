package dev.parley.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RememberedDeviceRepository extends Repository<RememberedDevice, UUID> {

    RememberedDevice save(RememberedDevice device);

    /** The device, held until the transaction ends, so that its secret changes once at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from RememberedDevice d where d.id = :id")
    Optional<RememberedDevice> lock(UUID id);

    @Modifying
    @Query("delete from RememberedDevice d where d.id = :id")
    void forget(UUID id);

    @Modifying
    @Query("delete from RememberedDevice d where d.accountId = :account")
    void forgetAll(UUID account);

    @Modifying
    @Query("delete from RememberedDevice d where d.expiresAt < :now")
    void forgetExpired(Instant now);
}
