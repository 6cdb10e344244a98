package dev.parley.notification.reader;

import dev.parley.job.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says when requests for lost links are looked at: when one came, and often enough besides. */
@Configuration(proxyBeanMethods = false)
class LostLinksConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    Job lostLinksOrdering(LostLinks lostLinks) {
        return Job.every(PAUSE, LostLinks.JOB, lostLinks::order);
    }
}
