package dev.parley.site.article;

import dev.parley.article.ArticleId;
import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Signs the forms. A page is the same for all its readers, so is its form: the token names the hour in which the
 * page was made and proves that it was made here, for this article.
 */
@Component
class FormTokens {

    /** How long a form can be sent after its page was made, at least. */
    static final Duration LIFETIME = Duration.ofHours(48);

    private static final int BYTES = 15;
    private static final int LONGEST_HOUR = 8;

    private final Signer signer;
    private final Clock clock;

    FormTokens(Keyring keyring, Clock clock) {
        this.signer = keyring.signer("form-token", LIFETIME.plusDays(1));
        this.clock = clock;
    }

    /** The token of the forms that are made in this hour. */
    String issue(ArticleId article) {
        var hour = currentHour();
        return hour + "." + Base64.getUrlEncoder().encodeToString(signer.sign(input(article, hour), BYTES));
    }

    /** Whether the token is good for a form of this article now. */
    Validity check(String token, ArticleId article) {
        var dot = token.indexOf('.');
        if (dot < 1 || dot > LONGEST_HOUR || !token.chars().limit(dot).allMatch(c -> c >= '0' && c <= '9')) {
            return Validity.FORGED;
        }
        var hour = Long.parseLong(token.substring(0, dot));
        if (!isOurs(token.substring(dot + 1), article, hour)) {
            return Validity.FORGED;
        }
        return currentHour() - hour <= LIFETIME.toHours() ? Validity.GOOD : Validity.EXPIRED;
    }

    private boolean isOurs(String signature, ArticleId article, long hour) {
        try {
            var bytes = Base64.getUrlDecoder().decode(signature);
            return bytes.length == BYTES && signer.isBy(input(article, hour), bytes);
        } catch (IllegalArgumentException forged) {
            return false;
        }
    }

    private static byte[] input(ArticleId article, long hour) {
        return (article.value() + "." + hour).getBytes(StandardCharsets.UTF_8);
    }

    private long currentHour() {
        return Duration.ofSeconds(clock.instant().getEpochSecond()).toHours();
    }

    /** What a token is worth. */
    enum Validity {
        GOOD,
        EXPIRED,
        FORGED
    }
}
