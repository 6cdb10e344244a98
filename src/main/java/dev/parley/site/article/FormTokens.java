package dev.parley.site.article;

import dev.parley.article.ArticleId;
import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs the forms. A page is the same for all its readers, so is its form: the token names the hour in which the
 * page was made and the text under the form, and proves that it was made here, for this article.
 */
@Component
class FormTokens {

    /** How long a form can be sent after its page was made, at least. */
    static final Duration LIFETIME = Duration.ofHours(48);

    private static final int BYTES = 15;
    private static final Pattern SHAPE =
            Pattern.compile("(?<said>(?<hour>[0-9]{1,8})\\.(?:(?<consent>[0-9]{1,18})\\.)?)(?<signature>[^.]+)");

    private final Signer signer;
    private final Clock clock;

    FormTokens(Keyring keyring, Clock clock) {
        this.signer = keyring.signer("form-token", LIFETIME.plusDays(1));
        this.clock = clock;
    }

    /**
     * The token of the forms that are made in this hour.
     *
     * @param consent the version of the text that stands under them; null where none does
     */
    String issue(ArticleId article, @Nullable Long consent) {
        var said = currentHour() + "." + (consent == null ? "" : consent + ".");
        return said + Base64.getUrlEncoder().encodeToString(signer.sign(input(article, said), BYTES));
    }

    /** What the token is worth for a form of this article now. */
    Checked check(String token, ArticleId article) {
        var parts = SHAPE.matcher(token);
        if (!parts.matches() || !isOurs(parts.group("signature"), article, parts.group("said"))) {
            return Checked.FORGED;
        }
        var age = currentHour() - Long.parseLong(parts.group("hour"));
        return new Checked(age <= LIFETIME.toHours() ? Validity.GOOD : Validity.EXPIRED, consent(parts));
    }

    /** The version of the text that stood under the form, as the token says that nobody has checked. */
    @Nullable
    Long claimedConsent(String token) {
        var parts = SHAPE.matcher(token);
        return parts.matches() ? consent(parts) : null;
    }

    private static @Nullable Long consent(Matcher parts) {
        var version = parts.group("consent");
        return version == null ? null : Long.valueOf(version);
    }

    private boolean isOurs(String signature, ArticleId article, String said) {
        try {
            var bytes = Base64.getUrlDecoder().decode(signature);
            return bytes.length == BYTES && signer.isBy(input(article, said), bytes);
        } catch (IllegalArgumentException forged) {
            return false;
        }
    }

    private static byte[] input(ArticleId article, String said) {
        // Without the last dot: so were signed the forms that are open since before there were texts.
        return (article.value() + "." + said.substring(0, said.length() - 1)).getBytes(StandardCharsets.UTF_8);
    }

    private long currentHour() {
        return Duration.ofSeconds(clock.instant().getEpochSecond()).toHours();
    }

    /**
     * A token that was looked at.
     *
     * @param consent the version of the text that stood under the form; null where none did, or nobody knows
     */
    record Checked(Validity validity, @Nullable Long consent) {

        private static final Checked FORGED = new Checked(Validity.FORGED, null);
    }

    /** What a token is worth. */
    enum Validity {
        GOOD,
        EXPIRED,
        FORGED
    }
}
