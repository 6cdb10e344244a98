package dev.parley.keyring;

import dev.parley.job.Job;
import dev.parley.settings.SiteProperties;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeyringConfiguration {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    KeysetFolder keysetFolder(SiteProperties site) {
        return new KeysetFolder(site.dataDir().resolve("keys"));
    }

    @Bean
    Job retireSigningKeys(SigningKeys keys) {
        return Job.every(PAUSE, "signing-keys", keys::retire);
    }
}
