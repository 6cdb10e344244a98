package dev.parley.site.lists;

import dev.parley.settings.SiteProperties;
import dev.parley.site.page.Head;
import dev.parley.site.page.PageNumber;
import dev.parley.site.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The home page: the newest articles. */
@Controller
class HomeController {

    private static final int ARTICLES_A_PAGE = 10;

    private final Listings listings;
    private final SiteProperties site;
    private final Pages pages;

    HomeController(Listings listings, SiteProperties site, Pages pages) {
        this.listings = listings;
        this.site = site;
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(@RequestParam(defaultValue = "1") String page, HttpServletRequest request) {
        var number = PageNumber.parse(page);
        // Asked before the list: what is published between the two makes the list short-lived, not old.
        var life = listings.life();
        var count = listings.pages(ARTICLES_A_PAGE);
        if (number > count) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var title = number == 1 ? "" : "Page " + number;
        var head = Head.listing(title, site.site().tagline(), HomePage.path(number));
        var home = new HomePage(head, listings.newest(number, ARTICLES_A_PAGE), number, count);
        life.tell(request);
        return pages.shared("lists/home", home);
    }
}
