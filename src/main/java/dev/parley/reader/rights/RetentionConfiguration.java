package dev.parley.reader.rights;

import dev.parley.job.Job;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says when retention is due: each night. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    private static final LocalTime ADDRESSES = LocalTime.of(3, 10);
    private static final LocalTime TURNED_DOWN = LocalTime.of(3, 20);

    @Bean
    Job addressRetentionJob(Retention retention) {
        return Job.daily(ADDRESSES, ZoneOffset.UTC, "address-retention", retention::dropAddresses);
    }

    @Bean
    Job turnedDownPurge(Retention retention) {
        return Job.daily(TURNED_DOWN, ZoneOffset.UTC, "purge", retention::purge);
    }
}
