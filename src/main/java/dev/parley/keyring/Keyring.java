package dev.parley.keyring;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import dev.parley.keyring.LiveKeyset.Kind;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keysets by what they are for. Each is made when it is first needed, and lies in a file of the folder {@code keys} in
 * the data folder, never in the database. What is handed out follows the files: when a key is added or taken away, here
 * or at another node that shares the folder, it is in force at once, at the others within about a second.
 *
 * <p>A file that is missing or can't be read stops nothing: a new key stands in, and {@link KeyCare} tells.
 */
@Component
public class Keyring {

    private static final Kind<Aead> SEALING = new Kind<>(PredefinedAeadParameters.AES256_GCM, Aead.class);
    private static final Kind<PrfSet> COMPUTING = new Kind<>(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfSet.class);

    private final KeysetLoader loader;
    private final KeysetFolder folder;
    private final Map<String, LiveKeyset<?>> live = new ConcurrentHashMap<>();

    Keyring(KeysetLoader loader, KeysetFolder folder) throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
        this.loader = loader;
        this.folder = folder;
    }

    /**
     * AES-256 in Galois/Counter Mode, for sealing. It seals nothing, and throws {@link KeysetUnusable}, while its key
     * can't be written down.
     *
     * @param purpose the keyset's name: lower-case words joined by hyphens
     */
    public Aead aead(String purpose) {
        return new LiveAead(keyset(purpose, SEALING, null));
    }

    /** Signs what must be known as ours for as long as there is this site. */
    public Signer signer(String purpose) {
        return new Signer(keyset(purpose, COMPUTING, null));
    }

    /** Signs what needs to be known as ours for that long at most; older keys are given up after that. */
    public Signer signer(String purpose, Duration goodFor) {
        return new Signer(keyset(purpose, COMPUTING, goodFor));
    }

    /** Has the keyset read anew if its file was changed, before something depends on knowing all its keys. */
    public void lookAgain(String purpose) {
        find(purpose).ifPresent(LiveKeyset::lookAgain);
    }

    /** Whether the keyset's keys are written down, so that what is computed with them means the same tomorrow. */
    public boolean isDurable(String purpose) {
        return find(purpose).map(keyset -> keyset.loaded().durable()).orElse(true);
    }

    Optional<LiveKeyset<?>> find(String purpose) {
        return Optional.ofNullable(live.get(purpose));
    }

    Collection<LiveKeyset<?>> all() {
        return List.copyOf(live.values());
    }

    @SuppressWarnings("unchecked")
    private <T> LiveKeyset<T> keyset(String purpose, Kind<T> kind, @Nullable Duration goodFor) {
        return (LiveKeyset<T>)
                live.computeIfAbsent(purpose, name -> new LiveKeyset<>(name, kind, goodFor, loader, folder));
    }
}
