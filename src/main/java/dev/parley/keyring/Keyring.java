package dev.parley.keyring;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import dev.parley.settings.SiteProperties;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/**
 * The site's keys. Each purpose has a keyset of its own (Google Tink), a file under {@code keys/} in the data
 * folder that is made when it is first asked for. Nodes of one site share that folder. Keys never reach the
 * database, so that a stolen database opens nothing.
 */
@Component
public class Keyring {

    private final KeysetFolder folder;

    Keyring(SiteProperties site) throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        this.folder = new KeysetFolder(site.dataDir().resolve("keys"));
    }

    /**
     * AES-256 in Galois/Counter Mode, for sealing.
     *
     * @param purpose the keyset's name: lower-case words joined by hyphens
     * @throws KeysetUnusable when the file is there and can't be used
     */
    public Aead aead(String purpose) {
        return primitive(purpose, PredefinedAeadParameters.AES256_GCM, Aead.class);
    }

    /**
     * HMAC with SHA-256 as a pseudo-random function of up to 32 bytes, for values that only this site can compute.
     *
     * @param purpose the keyset's name: lower-case words joined by hyphens
     * @throws KeysetUnusable when the file is there and can't be used
     */
    public PrfSet prf(String purpose) {
        return primitive(purpose, PredefinedPrfParameters.HMAC_SHA256_PRF, PrfSet.class);
    }

    private <T> T primitive(String purpose, Parameters parameters, Class<T> type) {
        try {
            return folder.keyset(purpose, parameters).getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException e) {
            throw new KeysetUnusable(purpose, e);
        }
    }
}
