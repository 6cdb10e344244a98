package dev.parley.reader;

import dev.parley.job.Job;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Bean
    Job addressKeysAtWork(AddressKeys keys) {
        return Job.every(PAUSE, AddressKeys.JOB, keys::work);
    }
}
