package dev.parley.moderation.akismet;

import dev.parley.comment.Delivery;
import dev.parley.settings.SiteProperties;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Puts what Akismet is told into the fields of its protocol. What isn't known is left out; so is {@code user_role}: who
 * has a role is staff, and what staff write goes past intake.
 */
@Component
class AkismetFields {

    private final AkismetProperties properties;
    private final SiteProperties site;

    AkismetFields(AkismetProperties properties, SiteProperties site) {
        this.properties = properties;
        this.site = site;
    }

    /** The fields with which the key is verified. */
    MultiValueMap<String, String> ofKey() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("key", properties.key());
        return ofSite(fields);
    }

    /** The fields with which Akismet is asked about a comment. */
    MultiValueMap<String, String> ofCheck(AkismetComment comment) {
        var fields = of(comment);
        add(fields, "recheck_reason", comment.origin().isForgotten() ? "retry" : null);
        return fields;
    }

    /** The fields of a comment, the same for each call about it. */
    MultiValueMap<String, String> of(AkismetComment comment) {
        var fields = ofSite(new LinkedMultiValueMap<>());
        add(fields, "blog_lang", site.site().language().toString().toLowerCase(Locale.ROOT));
        add(fields, "blog_charset", StandardCharsets.UTF_8.name());
        addOrigin(fields, comment.origin());
        addPlace(fields, comment.place());
        addWriting(fields, comment.writing());
        return fields;
    }

    private MultiValueMap<String, String> ofSite(MultiValueMap<String, String> fields) {
        add(fields, "api_key", properties.key());
        add(fields, "blog", site.absolute("/"));
        add(fields, "is_test", properties.test() ? "1" : null);
        return fields;
    }

    private static void addOrigin(MultiValueMap<String, String> fields, Origin origin) {
        add(fields, "user_ip", origin.network());
        add(fields, "user_agent", origin.userAgent());
        add(fields, "comment_author_email", origin.email());
        if (origin.trap() != null) {
            // The protocol wants the field's name, and under that name what stands in it, empty as it should be.
            fields.add("honeypot_field_name", Delivery.HIDDEN_FIELD);
            fields.add(Delivery.HIDDEN_FIELD, origin.trap());
        }
    }

    private static void addPlace(MultiValueMap<String, String> fields, Place place) {
        add(fields, "permalink", place.permalink());
        // The form stands on the page of the article and nowhere else.
        add(fields, "referrer", place.permalink());
        if (place.changedAt() != null) {
            add(fields, "comment_post_modified_gmt", time(place.changedAt()));
        }
    }

    private static void addWriting(MultiValueMap<String, String> fields, Writing writing) {
        add(fields, "comment_type", writing.type());
        add(fields, "comment_author", writing.author());
        add(fields, "comment_author_url", writing.url());
        add(fields, "comment_content", writing.text());
        add(fields, "comment_date_gmt", time(writing.at()));
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void add(MultiValueMap<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.add(name, value);
        }
    }
}
