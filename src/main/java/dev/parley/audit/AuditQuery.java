package dev.parley.audit;

import dev.parley.kernel.Cursor;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads entries by a filter, newest first, each page in one statement. */
@Component
class AuditQuery {

    private final EntityManager entities;

    AuditQuery(EntityManager entities) {
        this.entities = entities;
    }

    List<Stored> page(AuditFilter filter, @Nullable Cursor after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        put(
                conditions,
                values,
                "e.accountId = :by",
                "by",
                filter.by() == null ? null : filter.by().value());
        put(conditions, values, "e.action = :action", "action", filter.action());
        put(conditions, values, "e.subjectId = :subject", "subject", filter.subject());
        put(conditions, values, "e.reason = :reason", "reason", filter.reason());
        put(conditions, values, "e.at >= :from", "from", filter.from());
        put(conditions, values, "e.at < :to", "to", filter.to());
        if (after != null) {
            conditions.add("e.at <= :at and (e.at < :at or e.id < :id)");
            values.putAll(Map.of("at", after.at(), "id", after.id()));
        }
        var query = entities.createQuery(
                "select new dev.parley.audit.AuditQuery$Stored(e.id, e.at, e.accountId, e.action, e.subjectKind,"
                        + " e.subjectId, e.fromState, e.toState, e.reason, e.note, e.decisionId) from AuditEntry e"
                        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                        + " order by e.at desc, e.id desc",
                Stored.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    List<String> actions() {
        return entities.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
                .getResultList();
    }

    private static void put(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** An entry as it is stored. */
    record Stored(
            UUID id,
            Instant at,
            @Nullable UUID accountId,
            String action,
            String subjectKind,
            @Nullable UUID subjectId,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable String note,
            @Nullable UUID decision) {}
}
