package dev.parley.notification.link;

import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Signs what stands in links of mails, and tells what this site signed. The first byte says what for. */
final class SignedTokens {

    private static final int SIGNATURE_BYTES = 16;
    private static final int MOST_CHARACTERS = 200;

    private final Signer signer;

    SignedTokens(Keyring keyring) {
        this.signer = keyring.signer("mail-link");
    }

    String sign(byte[] ticket) {
        var both = ByteBuffer.allocate(ticket.length + SIGNATURE_BYTES)
                .put(ticket)
                .put(signer.sign(ticket, SIGNATURE_BYTES));
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
        return signer.isBy(ticket, signature) ? Optional.of(ByteBuffer.wrap(ticket, 1, length - 1)) : Optional.empty();
    }
}
