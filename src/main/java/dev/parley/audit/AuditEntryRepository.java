package dev.parley.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    List<AuditEntry> saveAll(Iterable<AuditEntry> entries);

    @Modifying
    @Query(
            value = "update audit_entry set note = null where subject_id in (:subjects) and note is not null",
            nativeQuery = true)
    void forgetNotes(Collection<UUID> subjects);
}
