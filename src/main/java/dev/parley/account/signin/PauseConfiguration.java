package dev.parley.account.signin;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PauseConfiguration {

    // Requests run on virtual threads, so that thousands that wait hold no more than some memory.
    @Bean
    Pause pause() {
        return PauseConfiguration::sleep;
    }

    private static void sleep(Duration duration) {
        if (duration.isZero()) {
            return;
        }
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
