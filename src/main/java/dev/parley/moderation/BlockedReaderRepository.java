package dev.parley.moderation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BlockedReaderRepository extends Repository<BlockedReader, UUID> {

    boolean existsByReaderId(UUID reader);

    Optional<BlockedReader> findByReaderId(UUID reader);

    BlockedReader save(BlockedReader reader);

    @Modifying
    @Query("delete from BlockedReader b where b.readerId = :reader")
    int delete(UUID reader);
}
