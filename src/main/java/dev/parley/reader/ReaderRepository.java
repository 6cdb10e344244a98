package dev.parley.reader;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReaderRepository extends Repository<Reader, UUID> {

    Optional<Reader> findById(UUID id);

    Reader saveAndFlush(Reader reader);
}
