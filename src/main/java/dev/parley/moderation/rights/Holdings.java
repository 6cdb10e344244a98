package dev.parley.moderation.rights;

import dev.parley.reader.ReaderId;
import dev.parley.reader.rights.ReaderHolding;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What moderators keep of readers. Of a decision its reason is told, not who decided, nor a note to colleagues. */
@Configuration(proxyBeanMethods = false)
class Holdings {

    @Bean
    ReaderHolding heldDecisions(EntityManager entities) {
        return holding(
                entities,
                "decisions",
                new HoldingQuery(
                        "from Decision d join Comment c on c.id = d.commentId where c.readerId = :reader",
                        "d.commentId as comment, d.decidedAt as decidedAt, d.fromStatus as fromState,"
                                + " d.toStatus as toState, d.reason as reason, d.spamScore as spamScore,"
                                + " case when d.decidedBy is null then true else false end as automatic",
                        "d.decidedAt, d.id"));
    }

    @Bean
    ReaderHolding heldAppeals(EntityManager entities) {
        return holding(
                entities,
                "appeals",
                new HoldingQuery(
                        "from Appeal a join Comment c on c.id = a.commentId where c.readerId = :reader",
                        "a.commentId as comment, a.askedAt as askedAt, a.explanation as explanation,"
                                + " a.decidedAt as decidedAt, a.outcome as outcome",
                        "a.askedAt"));
    }

    @Bean
    ReaderHolding heldReports(EntityManager entities) {
        return holding(
                entities,
                "reports",
                new HoldingQuery(
                        "from Report r where r.readerId = :reader",
                        "r.commentId as comment, r.reportedAt as reportedAt, r.reason as reason,"
                                + " r.notifierName as name, r.explanation as explanation, r.handledAt as handledAt,"
                                + " r.outcome as outcome",
                        "r.reportedAt, r.id"));
    }

    /** A block outlives the erasure of its reader, by the keyed fingerprint alone: else erasing would be the way around it. */
    @Bean
    ReaderHolding heldBlocks(EntityManager entities) {
        var query = new HoldingQuery(
                "from BlockedReader b where b.readerId = :reader", "b.blockedAt as blockedAt", "b.blockedAt");
        return new QueriedHolding(entities, "blocks", query) {
            @Override
            public boolean outlivesErasure(ReaderId reader) {
                return count(reader) > 0;
            }
        };
    }

    private static ReaderHolding holding(EntityManager entities, String name, HoldingQuery query) {
        return new QueriedHolding(entities, name, query);
    }

    /** Things that one query finds. */
    private static class QueriedHolding implements ReaderHolding {

        private final EntityManager entities;
        private final String name;
        private final HoldingQuery query;

        QueriedHolding(EntityManager entities, String name, HoldingQuery query) {
            this.entities = entities;
            this.name = name;
            this.query = query;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long count(ReaderId reader) {
            return query.count(entities, reader);
        }

        @Override
        public List<Map<String, Object>> of(ReaderId reader) {
            return query.list(entities, reader);
        }
    }
}
