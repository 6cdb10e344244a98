package dev.parley.site.lists;

import dev.parley.settings.SiteProperties;
import dev.parley.site.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs read to find articles: the feed, the sitemap, and where robots may go. */
@Controller
class FeedController {

    private static final int ARTICLES = 20;
    private static final MediaType RSS = new MediaType("application", "rss+xml", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Listings listings;
    private final SiteProperties site;

    FeedController(Listings listings, SiteProperties site) {
        this.listings = listings;
        this.site = site;
    }

    @GetMapping(RssFeed.PATH)
    ResponseEntity<byte[]> rss(HttpServletRequest request) {
        var life = listings.life();
        var feed = new RssFeed(site).write(listings.newestInFull(ARTICLES));
        life.tell(request);
        return shared(RSS, feed);
    }

    @GetMapping(Sitemap.PATH)
    ResponseEntity<byte[]> sitemap(HttpServletRequest request) {
        var life = listings.life();
        var sitemap = new Sitemap(site).write(listings.newestAlone(Sitemap.MOST - 1));
        life.tell(request);
        return shared(XML, sitemap);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        var robots = """
                User-agent: *
                Disallow: /admin
                Disallow: /api/
                Disallow: /comments/
                Disallow: /*?*reply=
                Sitemap: %s
                """.formatted(site.absolute(Sitemap.PATH));
        return shared(TEXT, robots.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> shared(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Pages.SHARED)
                .contentType(type)
                .body(body);
    }
}
