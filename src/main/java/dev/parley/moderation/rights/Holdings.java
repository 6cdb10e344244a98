package dev.parley.moderation.rights;

import dev.parley.reader.rights.HoldingQuery;
import dev.parley.reader.rights.ReaderHolding;
import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What moderators keep of readers. Of a decision its reason is told, not who decided, nor a note to colleagues. */
@Configuration(proxyBeanMethods = false)
class Holdings {

    @Bean
    ReaderHolding heldDecisions(EntityManager entities) {
        return new HoldingQuery(
                        "decisions",
                        "from Decision d join Comment c on c.id = d.commentId where c.readerId = :reader",
                        "d.commentId as comment, d.decidedAt as decidedAt, d.fromStatus as fromState,"
                                + " d.toStatus as toState, d.reason as reason, d.spamScore as spamScore,"
                                + " case when d.decidedBy is null then true else false end as automatic",
                        "d.decidedAt, d.id")
                .holding(entities);
    }

    @Bean
    ReaderHolding heldAppeals(EntityManager entities) {
        return new HoldingQuery(
                        "appeals",
                        "from Appeal a join Comment c on c.id = a.commentId where c.readerId = :reader",
                        "a.commentId as comment, a.askedAt as askedAt, a.explanation as explanation,"
                                + " a.decidedAt as decidedAt, a.outcome as outcome",
                        "a.askedAt")
                .holding(entities);
    }

    @Bean
    ReaderHolding heldReports(EntityManager entities) {
        return new HoldingQuery(
                        "reports",
                        "from Report r where r.readerId = :reader",
                        "r.commentId as comment, r.reportedAt as reportedAt, r.reason as reason,"
                                + " r.notifierName as name, r.explanation as explanation, r.handledAt as handledAt,"
                                + " r.outcome as outcome",
                        "r.reportedAt, r.id")
                .holding(entities);
    }
}
