package dev.parley.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords will do. */
class PasswordTests {

    @ParameterizedTest
    @ValueSource(strings = {"elevenchars", "ANN@EXAMPLE.ORG", "ann the administrator", ""})
    void aShortOneAndTheOwnersNameOrAddressAreRefused(String value) {
        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() -> new Password(value, "ann@example.org", "Ann the Administrator"))
                .returns("password", InvalidAccount::field);
    }

    @Test
    void oneOfMoreBytesThanBcryptReadsIsRefusedWithThatReason() {
        assertThatExceptionOfType(InvalidAccount.class)
                .isThrownBy(() -> new Password("ü".repeat(37), "ann@example.org", "Ann"))
                .withMessageContaining("72 bytes");
        assertThatNoException().isThrownBy(() -> new Password("ü".repeat(36), "ann@example.org", "Ann"));
    }

    @Test
    void aRandomOneWillDoAndIsNeverTheSame() {
        var random = Password.random();

        assertThatNoException().isThrownBy(() -> new Password(random, "ann@example.org", "Ann"));
        assertThat(Password.random()).isNotEqualTo(random);
    }
}
