package dev.parley.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, UUID> {

    List<AuditEntry> saveAll(Iterable<AuditEntry> entries);
}
