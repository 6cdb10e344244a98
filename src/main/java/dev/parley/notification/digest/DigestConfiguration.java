package dev.parley.notification.digest;

import dev.parley.job.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says how often it is looked whether somebody is to be told something. */
@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    // One job: both make the rows of moderators who have none yet, and would get in each other's way.
    @Bean
    Job moderatorMails(Digests digests, Alerts alerts) {
        return Job.every(PAUSE, "moderator-mails", () -> {
            digests.order();
            alerts.look();
        });
    }
}
