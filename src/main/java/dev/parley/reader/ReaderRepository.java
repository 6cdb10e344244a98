package dev.parley.reader;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    @Query("""
            select new dev.parley.reader.ReaderRegister$Facts(
                r.firstSeenAt, r.domainClass, case when r.sealedEmail is null then false else true end)
            from Reader r where r.id = :id""")
    Optional<ReaderRegister.Facts> findFacts(UUID id);

    @Query("""
            select r.id from Reader r
            where r.id > :after and r.sealedEmail is not null and r.firstSeenAt < :before order by r.id""")
    List<UUID> findWithAddress(UUID after, Instant before, Limit most);

    @Modifying
    @Query("""
            update Reader r set r.sealedEmail = null, r.version = r.version + 1
            where r.id in :ids and r.sealedEmail is not null""")
    int dropAddresses(Collection<UUID> ids);

    @Modifying
    @Query("delete from Reader r where r.id = :id")
    void deleteRow(UUID id);
}
