package dev.parley.site;

import dev.parley.settings.SiteProperties;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The parts of public pages that need no storage, put together as the application does. To be closed. */
public final class SiteKit implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public SiteKit() {
        var site = new SiteProperties.Site("A Site", "On sites", Locale.ENGLISH, ZoneOffset.UTC);
        context.registerBean(
                SiteProperties.class,
                () -> new SiteProperties(Path.of("target"), URI.create("https://site.example/"), site));
        context.registerBean(Clock.class, SetClock::new);
        context.scan("dev.parley.site.page", "dev.parley.site.error");
        context.refresh();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
