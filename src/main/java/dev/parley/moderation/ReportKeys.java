package dev.parley.moderation;

import com.google.crypto.tink.prf.PrfSet;
import dev.parley.keyring.Keyring;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Computes the secret with which a reader follows a report; it is nowhere stored. */
@Component
class ReportKeys {

    private static final int BYTES = 20;

    private final PrfSet keys;

    ReportKeys(Keyring keyring) {
        this.keys = keyring.prf("report-status");
    }

    String key(ReportId report) {
        try {
            var input = report.toString().getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.computePrimary(input, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A report's key could not be computed", e);
        }
    }

    /** Whether this is the report's key; takes the same time whatever the answer. */
    boolean isKey(ReportId report, String key) {
        return MessageDigest.isEqual(
                key(report).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
