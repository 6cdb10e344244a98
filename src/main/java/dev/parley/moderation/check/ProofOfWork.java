package dev.parley.moderation.check;

import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import dev.parley.moderation.Challenge;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes challenges and looks at the answers to them. What was asked is nowhere kept: each challenge is signed. */
@Component
final class ProofOfWork {

    /** How long an answer counts. */
    static final Duration LIFETIME = Duration.ofMinutes(20);

    private static final String ALGORITHM = "SHA-256";
    private static final String EXPIRES = "?expires=";
    private static final int MOST = 50_000;
    private static final int SALT_BYTES = 12;
    private static final int SIGNATURE_BYTES = 32;
    private static final int LONGEST_PROOF = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SecureRandom random = new SecureRandom();
    private final Signer signer;
    private final Clock clock;

    ProofOfWork(Keyring keyring, Clock clock) {
        this.signer = keyring.signer("comment-challenge", LIFETIME.multipliedBy(2));
        this.clock = clock;
    }

    Challenge ask() {
        var bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        var until = clock.instant().plus(LIFETIME).getEpochSecond();
        var salt = HexFormat.of().formatHex(bytes) + EXPIRES + until;
        var challenge = hash(salt + random.nextInt(MOST));
        return new Challenge(ALGORITHM, challenge, MOST, salt, sign(challenge + salt));
    }

    /** The challenge that this answers rightly and in time, by which a second use can be noticed. */
    Optional<String> answered(String proof) {
        return read(proof)
                .filter(answer -> hash(answer.salt() + answer.number()).equals(answer.challenge()))
                .filter(answer -> isOurs(answer.challenge() + answer.salt(), answer.signature()))
                .filter(answer -> isInTime(answer.salt()))
                .map(Answer::challenge);
    }

    private static Optional<Answer> read(String proof) {
        if (proof.isEmpty() || proof.length() > LONGEST_PROOF) {
            return Optional.empty();
        }
        try {
            var answer = JSON.readValue(Base64.getDecoder().decode(proof), Answer.class);
            return answer != null && answer.isWhole() ? Optional.of(answer) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException forged) {
            return Optional.empty();
        }
    }

    private boolean isInTime(String salt) {
        var until = Long.parseLong(salt.substring(salt.indexOf(EXPIRES) + EXPIRES.length()));
        return clock.instant().getEpochSecond() <= until;
    }

    private String sign(String text) {
        return HexFormat.of().formatHex(signer.sign(bytes(text), SIGNATURE_BYTES));
    }

    private boolean isOurs(String text, String signature) {
        try {
            var bytes = HexFormat.of().parseHex(signature);
            return bytes.length == SIGNATURE_BYTES && signer.isBy(bytes(text), bytes);
        } catch (IllegalArgumentException forged) {
            return false;
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(ALGORITHM).digest(bytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a browser answers. */
    private record Answer(String challenge, int number, String salt, String signature) {

        @SuppressWarnings("ConstantValue")
        boolean isWhole() {
            return challenge != null && salt != null && signature != null;
        }
    }
}
