package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.keyring.Keyring;
import dev.parley.moderation.Challenge;
import dev.parley.site.SetClock;
import dev.parley.testing.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ProofOfWorkTests {

    private final SetClock clock = new SetClock();
    private ProofOfWork work;

    @Autowired
    private Keyring keyring;

    @BeforeEach
    void timeStandsStill() {
        work = new ProofOfWork(keyring, clock);
    }

    @Test
    void theRightAnswerCounts() {
        assertThat(work.answered(SolvedChallenge.of(work.ask()))).isPresent();
    }

    @Test
    void anAnswerThatComesTooLateDoesNotCount() {
        var proof = SolvedChallenge.of(work.ask());
        clock.advance(ProofOfWork.LIFETIME.plus(Duration.ofSeconds(1)));

        assertThat(work.answered(proof)).isEmpty();
    }

    @Test
    void aLaterEndThatTheAnswererWroteDoesNotCount() {
        var asked = work.ask();
        var salt = asked.salt().replaceFirst("[0-9]+$", "9999999999");
        var own = new Challenge(asked.algorithm(), hashOf(salt), asked.maxnumber(), salt, asked.signature());

        assertThat(work.answered(SolvedChallenge.of(own))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e30=", "not base64 at all!", "bnVsbA==", "W10=", "eyJjaGFsbGVuZ2UiOiJ4In0=", "\u0000"})
    void nonsenseDoesNotCount(String proof) {
        assertThat(work.answered(proof)).isEmpty();
    }

    private static String hashOf(String salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((salt + 7).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
