package dev.parley.moderation.check;

import dev.parley.moderation.Challenge;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Does the work that a browser does. */
final class SolvedChallenge {

    private SolvedChallenge() {}

    static String of(Challenge challenge) {
        for (var number = 0; number <= challenge.maxnumber(); number++) {
            if (hash(challenge.salt() + number).equals(challenge.challenge())) {
                var answer = JsonMapper.shared()
                        .writeValueAsBytes(Map.of(
                                "algorithm", challenge.algorithm(),
                                "challenge", challenge.challenge(),
                                "number", number,
                                "salt", challenge.salt(),
                                "signature", challenge.signature()));
                return Base64.getEncoder().encodeToString(answer);
            }
        }
        throw new AssertionError("The challenge has no answer");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
