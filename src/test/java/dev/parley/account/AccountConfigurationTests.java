package dev.parley.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountConfigurationTests {

    // The tests of whole applications hash with less.
    @Test
    void aStolenHashTakesWorkToGuess() {
        assertThat(new AccountConfiguration().passwordEncoder().encode("a long enough password"))
                .startsWith("{bcrypt}$2a$10$");
    }
}
