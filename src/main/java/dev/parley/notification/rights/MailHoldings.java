package dev.parley.notification.rights;

import dev.parley.reader.rights.HoldingQuery;
import dev.parley.reader.rights.ReaderHolding;
import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of readers to mail them. */
@Configuration(proxyBeanMethods = false)
class MailHoldings {

    @Bean
    ReaderHolding heldConsents(EntityManager entities) {
        return new HoldingQuery(
                        "consents",
                        "from MailConsent m where m.readerId = :reader",
                        "m.state as state, m.askedAt as askedAt, m.decidedAt as decidedAt, m.everywhere as everywhere",
                        "m.askedAt")
                .holding(entities);
    }

    @Bean
    ReaderHolding heldSubscriptions(EntityManager entities) {
        return new HoldingQuery(
                        "subscriptions",
                        "from ThreadWish w where w.key.readerId = :reader",
                        "w.key.threadId as thread, w.wish as wish, w.wishedAt as wishedAt",
                        "w.wishedAt, w.key.threadId")
                .holding(entities);
    }

    @Bean
    ReaderHolding heldMails(EntityManager entities) {
        return new HoldingQuery(
                        "mails",
                        "from Mail m where m.recipientId = :reader and m.recipientKind = READER",
                        "m.topic as topic, m.about as about, m.status as state, m.createdAt as orderedAt,"
                                + " m.settledAt as settledAt, m.attempts as attempts, m.trouble as trouble",
                        "m.createdAt, m.id")
                .holding(entities);
    }
}
