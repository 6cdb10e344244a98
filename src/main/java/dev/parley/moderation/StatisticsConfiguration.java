package dev.parley.moderation;

import dev.parley.job.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    @Bean
    Job moderationTallies(Statistics statistics) {
        return Job.every(PAUSE, "moderation-tallies", statistics::catchUp);
    }
}
