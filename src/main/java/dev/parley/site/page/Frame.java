package dev.parley.site.page;

import com.ibm.icu.util.ULocale;
import dev.parley.settings.SiteProperties;

/**
 * What stands around every page.
 *
 * @param title the site's name
 * @param tagline a line on what the site is about; may be empty
 * @param language the language tag of the site's texts
 * @param direction {@code ltr} or {@code rtl}
 * @param baseUrl the address of the site, without a slash at its end
 * @param stylesheet the path of the style sheet
 * @param script the path of the script; pages work without it
 * @param icon the path of the icon
 */
public record Frame(
        String title,
        String tagline,
        String language,
        String direction,
        String baseUrl,
        String stylesheet,
        String script,
        String icon) {

    static Frame of(SiteProperties properties, Assets assets) {
        var site = properties.site();
        return new Frame(
                site.title(),
                site.tagline(),
                site.language().toLanguageTag(),
                ULocale.forLocale(site.language()).isRightToLeft() ? "rtl" : "ltr",
                properties.absolute(""),
                assets.path("site.css"),
                assets.path("site.js"),
                assets.path("icon.svg"));
    }

    /** The title of the browser's window. */
    String windowTitle(Head head) {
        return head.title().isEmpty() ? title : head.title() + " – " + title;
    }
}
