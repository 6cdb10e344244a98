package dev.parley.notification.link;

import com.google.crypto.tink.prf.Prf;
import dev.parley.keyring.Keyring;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Signs what stands in links of mails, and tells what this site signed. The first byte says what for. */
final class SignedTokens {

    private static final int SIGNATURE_BYTES = 16;
    private static final int MOST_CHARACTERS = 200;

    private final Prf signer;
    private final List<Prf> signersToTrust;

    SignedTokens(Keyring keyring) throws GeneralSecurityException {
        var prfs = keyring.prf("mail-link");
        this.signer = Objects.requireNonNull(prfs.getPrfs().get(prfs.getPrimaryId()), "a keyset has a primary key");
        this.signersToTrust = List.copyOf(prfs.getPrfs().values());
    }

    String sign(byte[] ticket) {
        var both =
                ByteBuffer.allocate(ticket.length + SIGNATURE_BYTES).put(ticket).put(signature(signer, ticket));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both.array());
    }

    /** What the token says after its first byte, if that is this one and the signature is ours. */
    Optional<ByteBuffer> verified(String token, byte purpose, int length) {
        if (token.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != length + SIGNATURE_BYTES || bytes[0] != purpose) {
            return Optional.empty();
        }
        var ticket = Arrays.copyOf(bytes, length);
        var signature = Arrays.copyOfRange(bytes, length, bytes.length);
        return signersToTrust.stream().anyMatch(prf -> MessageDigest.isEqual(signature(prf, ticket), signature))
                ? Optional.of(ByteBuffer.wrap(ticket, 1, length - 1))
                : Optional.empty();
    }

    private static byte[] signature(Prf prf, byte[] ticket) {
        try {
            return prf.compute(ticket, SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A link could not be signed", e);
        }
    }
}
