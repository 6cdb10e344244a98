package dev.parley.reader;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReaderRepository extends Repository<Reader, UUID> {

    Optional<Reader> findById(UUID id);

    Optional<Reader> findByBlindIndex(byte[] blindIndex);

    Reader saveAndFlush(Reader reader);
}
