package dev.parley.reader;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReaderRepository extends Repository<Reader, UUID> {

    Optional<Reader> findById(UUID id);

    @Query("select r.domainClass from Reader r where r.id = :id")
    Optional<DomainClass> findDomainClass(UUID id);

    Reader saveAndFlush(Reader reader);

    /** Takes down what isn't kept of a reader's address. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Reader r set r.sealedEmail = :sealed, r.domainClass = :domain, r.version = r.version + 1
            where r.id = :id and (r.sealedEmail is null or r.domainClass is null)""")
    void complete(UUID id, byte[] sealed, DomainClass domain);
}
