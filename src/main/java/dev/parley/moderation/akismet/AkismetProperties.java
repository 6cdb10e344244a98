package dev.parley.moderation.akismet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Akismet is and how Parley gets in there. {@link #toString} doesn't show the key.
 *
 * @param key the site's key; a secret
 * @param host where requests go; {@code {key}} in it stands for the key
 * @param test whether Akismet is told that it is only tried out, so that it doesn't learn from it
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take
 */
@Validated
@ConfigurationProperties("parley.akismet")
record AkismetProperties(
        @DefaultValue("") String key,

        @Pattern(regexp = "https?://[^/?#]+/*", message = "has to be like https://rest.akismet.com")
        @DefaultValue("https://{key}.rest.akismet.com")
        String host,

        @DefaultValue("false") boolean test,
        @NotNull @DefaultValue("2s") Duration connectTimeout,
        @NotNull @DefaultValue("5s") Duration readTimeout) {

    boolean hasKey() {
        return !key.isBlank();
    }

    /**
     * Where a call of comments goes.
     *
     * @throws NoAnswer when the key can't stand in an address
     */
    URI address(String call) {
        return address(host.replace("{key}", key), call);
    }

    /** Where a key is verified: that address has none in it. */
    URI verification() {
        return address(host.replace("{key}.", "").replace("{key}", ""), "verify-key");
    }

    private static URI address(String base, String call) {
        try {
            return URI.create(base.replaceAll("/+$", "") + "/1.1/" + call);
        } catch (IllegalArgumentException e) {
            throw new NoAnswer(Trouble.REFUSED, "The key has characters that no key has.");
        }
    }

    @Override
    public String toString() {
        return "AkismetProperties[host=" + host + "]";
    }
}
