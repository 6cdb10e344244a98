package dev.parley.moderation;

import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Computes the secret with which a reader follows a report; it is nowhere stored. */
@Component
class ReportKeys {

    private static final int BYTES = 20;

    private final Signer keys;

    ReportKeys(Keyring keyring) {
        this.keys = keyring.signer("report-status");
    }

    String key(ReportId report) {
        return text(keys.sign(bytes(report), BYTES));
    }

    /** Whether this is the report's key; takes the same time whatever the answer. */
    boolean isKey(ReportId report, String key) {
        try {
            var signature = Base64.getUrlDecoder().decode(key);
            return signature.length == BYTES
                    && keys.isBy(bytes(report), signature)
                    // One spelling alone: the last letter has bits that say nothing.
                    && text(signature).equals(key);
        } catch (IllegalArgumentException forged) {
            return false;
        }
    }

    private static String text(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private static byte[] bytes(ReportId report) {
        return report.toString().getBytes(StandardCharsets.UTF_8);
    }
}
