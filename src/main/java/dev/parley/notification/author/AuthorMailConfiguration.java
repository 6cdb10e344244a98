package dev.parley.notification.author;

import dev.parley.job.Job;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says how often it is looked whether an author is to be told something. */
@Configuration(proxyBeanMethods = false)
class AuthorMailConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    Job authorMailing(AuthorMails mails) {
        return Job.every(PAUSE, "author-mails", mails::order);
    }

    @Bean
    Job authorNewsCleanUp(NewsDesk desk) {
        return Job.daily(AT_NIGHT, ZoneOffset.UTC, "author-news-clean-up", desk::forgetOld);
    }
}
