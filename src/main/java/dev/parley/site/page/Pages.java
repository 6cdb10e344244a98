package dev.parley.site.page;

import dev.parley.settings.SiteProperties;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders pages and makes the answers that carry them. */
@Component
public class Pages {

    /**
     * Browsers ask each time, so that nobody sees a page that a decision has made old. Caches between may keep a
     * page for a moment, and for a day while the site doesn't answer.
     */
    public static final String SHARED =
            "public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "dev.parley");
    private final SiteProperties site;
    private final Frame frame;
    private final Clock clock;

    Pages(SiteProperties site, Assets assets, Clock clock) {
        this.site = site;
        this.frame = Frame.of(site, assets);
        this.clock = clock;
    }

    /** A page that is the same for everyone who asks for it. */
    public ResponseEntity<byte[]> shared(String template, Object page) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, SHARED)
                .contentType(HTML)
                .body(render(template, page));
    }

    /** A page for the one who asked, which nobody keeps. */
    public ResponseEntity<byte[]> once(HttpStatusCode status, String template, Object page, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(render(template, page));
    }

    /** The page as UTF-8, from the template {@code src/main/jte/site/<template>.jte}. */
    public byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        templates.render("site/" + template + ".jte", Map.of("frame", frame, "page", page), output);
        return output.toByteArray();
    }

    /** Times as they are shown in this zone. */
    public Dates dates(ZoneId zone) {
        return new Dates(site.site().language(), zone);
    }

    /** Times as they are shown where no other zone is meant. */
    public Dates dates() {
        return dates(site.site().timeZone());
    }

    /**
     * How long a shared page lasts: to the end of this hour, since the forms of one hour are alike and those of
     * the next are not. So all nodes give out the same bytes.
     */
    public Instant endOfThisHour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
}
