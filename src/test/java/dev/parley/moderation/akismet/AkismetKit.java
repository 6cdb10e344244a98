package dev.parley.moderation.akismet;

import dev.parley.comment.CommentId;
import dev.parley.settings.SiteProperties;
import dev.parley.site.SetClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** Makes what the client needs, and what it is asked about. */
final class AkismetKit {

    static final Origin ORIGIN = new Origin("203.0.113.7", "Mozilla/5.0 (Läsare)", null, "");

    private AkismetKit() {}

    static AkismetProperties properties(String host, String key) {
        return new AkismetProperties(key, host, false, Duration.ofSeconds(2), Duration.ofMillis(300));
    }

    static AkismetClient client(AkismetProperties properties, Clock clock) {
        var site = new SiteProperties(
                Path.of("."),
                URI.create("https://blog.example"),
                new SiteProperties.Site("Blog", "", Locale.CANADA_FRENCH, ZoneOffset.UTC));
        return new AkismetClient(properties, new AkismetFields(properties, site), new AkismetHttp(properties), clock);
    }

    static AkismetClient client(AkismetStandIn akismet) {
        return client(properties(akismet.host(), AkismetStandIn.KEY), new SetClock());
    }

    static AkismetComment comment(Origin origin) {
        return comment("comment", origin);
    }

    static AkismetComment reply() {
        return comment("reply", ORIGIN);
    }

    private static AkismetComment comment(String type, Origin origin) {
        return new AkismetComment(
                new Writing(
                        new CommentId(UUID.randomUUID()),
                        type,
                        "Зоя & Co",
                        "https://zoya.example/?a=1&b=2",
                        "Käse + 100 % 🧀\nhttps://x.example",
                        Instant.parse("2026-11-25T09:30:15.123456Z")),
                new Place("https://blog.example/articles/spring", Instant.parse("2026-11-20T08:00:00.5Z")),
                origin);
    }
}
