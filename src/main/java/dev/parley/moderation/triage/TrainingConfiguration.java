package dev.parley.moderation.triage;

import dev.parley.job.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {

    // With the training itself, a decision counts within a minute.
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Bean
    Job triageTraining(Training training) {
        return Job.every(PAUSE, "triage-training", training::catchUp);
    }
}
