package dev.parley.notification.outbox;

import dev.parley.job.Job;
import dev.parley.job.JobWanted;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says when mails are sent: when one was ordered, and often enough besides. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    private static final String SENDING = "mail-sending";
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    private final ApplicationEventPublisher events;

    OutboxConfiguration(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Bean
    Job mailSending(Postman postman) {
        return Job.every(PAUSE, SENDING, postman::deliver);
    }

    @Bean
    Job mailCleanUp(Outbox outbox) {
        return Job.daily(AT_NIGHT, ZoneOffset.UTC, "mail-clean-up", () -> {
            while (outbox.forgetSome() > 0) {
                // Each round is a short transaction of its own.
            }
        });
    }

    @TransactionalEventListener
    void on(MailOrdered ordered) {
        events.publishEvent(new JobWanted(SENDING));
    }
}
