package dev.parley.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for the whole site.
 *
 * @param dataDir the folder of the embedded database and of the keys
 * @param baseUrl the public address of the site, without a slash at its end; absolute links begin with it
 * @param site how the site calls itself
 */
@Validated
@ConfigurationProperties("parley")
public record SiteProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @Valid @DefaultValue Site site) {

    public SiteProperties {
        baseUrl = URI.create(baseUrl.toString().replaceAll("/+$", ""));
    }

    /**
     * How the site calls itself.
     *
     * @param title the site's name
     * @param tagline a line on what the site is about; may be empty
     * @param language the language of the public pages' texts
     * @param timeZone the zone in which dates are shown
     */
    public record Site(
            @NotBlank @DefaultValue("Parley") String title,
            @DefaultValue("A blog with moderated comments") String tagline,
            @DefaultValue("en") Locale language,
            @DefaultValue("UTC") ZoneId timeZone) {}

    /** The absolute address of a path of this site, such as {@code /feed.xml}. */
    public String absolute(String path) {
        return baseUrl + path;
    }
}
