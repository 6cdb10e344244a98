package dev.parley.notification.digest;

import dev.parley.notification.outbox.MailProperties;
import dev.parley.settings.SiteProperties;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Knows the times at which digests are due, in the site's time zone. */
@Component
public class DigestTimes {

    private final MailProperties properties;
    private final SiteProperties site;

    DigestTimes(MailProperties properties, SiteProperties site) {
        this.properties = properties;
        this.site = site;
    }

    /** Whether one who was told until then is to be told again now. */
    public boolean isDue(Rhythm rhythm, Instant toldUntil, Instant now) {
        return switch (rhythm) {
            case IMMEDIATELY -> true;
            case HOURLY -> toldUntil.isBefore(now.truncatedTo(ChronoUnit.HOURS));
            case DAILY -> toldUntil.isBefore(lastMorning(now));
            case NEVER -> false;
        };
    }

    private Instant lastMorning(Instant now) {
        var local = now.atZone(site.site().timeZone());
        var morning = local.with(properties.digestTime());
        return (morning.isAfter(local) ? morning.minusDays(1) : morning).toInstant();
    }
}
