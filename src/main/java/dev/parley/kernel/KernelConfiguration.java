package dev.parley.kernel;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KernelConfiguration {

    /** UTC in microseconds, which is what the databases store. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    // H2 keeps long text in the row as VARCHAR; as a CLOB it would be a separate object with a life of its own.
    @Bean
    FlywayConfigurationCustomizer longText(@Value("${spring.datasource.url}") String url) {
        var type = url.startsWith("jdbc:h2:") ? "VARCHAR(1000000)" : "MEDIUMTEXT";
        return flyway -> flyway.placeholders(Map.of("longtext", type));
    }
}
