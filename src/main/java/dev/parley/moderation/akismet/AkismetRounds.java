package dev.parley.moderation.akismet;

import dev.parley.comment.CommentId;
import dev.parley.job.Job;
import dev.parley.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Does what is due with Akismet: what it couldn't be asked before, and what it is to be told. */
@Configuration(proxyBeanMethods = false)
class AkismetRounds {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;

    private final AkismetCases cases;
    private final AkismetErrands errands;
    private final AkismetClient client;
    private final Settings settings;

    AkismetRounds(AkismetCases cases, AkismetErrands errands, AkismetClient client, Settings settings) {
        this.cases = cases;
        this.errands = errands;
        this.client = client;
        this.settings = settings;
    }

    @Bean
    Job akismet() {
        return Job.every(PAUSE, "akismet", this::go);
    }

    /** One round. It ends early when Akismet is out of reach, so that no attempt is wasted. */
    void go() {
        if (!settings.get(AkismetSettings.GROUP).enabled()) {
            return;
        }
        List<CommentId> due;
        do {
            due = cases.due(AT_ONCE);
            due.stream().takeWhile(_ -> !client.isPausing()).forEach(one -> errands.run(one, Origin.FORGOTTEN));
        } while (due.size() == AT_ONCE && !client.isPausing());
    }
}
