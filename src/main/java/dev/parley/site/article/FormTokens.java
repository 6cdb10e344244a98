package dev.parley.site.article;

import com.google.crypto.tink.prf.Prf;
import dev.parley.article.ArticleId;
import dev.parley.keyring.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
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

    private final Prf signer;
    private final List<Prf> signersToTrust;
    private final Clock clock;

    FormTokens(Keyring keyring, Clock clock) throws GeneralSecurityException {
        var prfs = keyring.prf("form-token");
        this.signer = Objects.requireNonNull(prfs.getPrfs().get(prfs.getPrimaryId()), "a keyset has a primary key");
        this.signersToTrust = List.copyOf(prfs.getPrfs().values());
        this.clock = clock;
    }

    /** The token of the forms that are made in this hour. */
    String issue(ArticleId article) {
        var hour = currentHour();
        return hour + "." + sign(signer, article, hour);
    }

    /** Whether the token is good for a form of this article now. */
    Validity check(String token, ArticleId article) {
        var dot = token.indexOf('.');
        if (dot < 1 || dot > LONGEST_HOUR || !token.chars().limit(dot).allMatch(c -> c >= '0' && c <= '9')) {
            return Validity.FORGED;
        }
        var hour = Long.parseLong(token.substring(0, dot));
        var signature = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        if (signersToTrust.stream().noneMatch(prf -> isBy(prf, signature, article, hour))) {
            return Validity.FORGED;
        }
        return currentHour() - hour <= LIFETIME.toHours() ? Validity.GOOD : Validity.EXPIRED;
    }

    private static boolean isBy(Prf prf, byte[] signature, ArticleId article, long hour) {
        var expected = sign(prf, article, hour).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature);
    }

    private static String sign(Prf prf, ArticleId article, long hour) {
        try {
            var input = (article.value() + "." + hour).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().encodeToString(prf.compute(input, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A form could not be signed", e);
        }
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
