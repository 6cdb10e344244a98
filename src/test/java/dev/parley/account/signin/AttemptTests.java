package dev.parley.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which attempts count as those of one guesser. */
class AttemptTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "[2001:db8:1:2::9], 2001:db8:1:2::/64",
        "fe80::1%eth0, fe80:0:0:0::/64",
        "::1, 0:0:0:0::/64",
    })
    void anIpv4AddressIsANetworkAndOfIpv6TheFirst64Bits(String address, String network) {
        assertThat(Attempt.of(address, "ann@example.org").network()).isEqualTo(network);
    }

    @Test
    void upperAndLowerCaseNameTheSameAccount() {
        assertThat(Attempt.of("192.0.2.7", " Ann@Example.org ")).isEqualTo(Attempt.of("192.0.2.7", "ann@example.org"));
    }

    @Test
    void aNameOfAMegabyteIsNotKept() {
        assertThat(Attempt.of("192.0.2.7", "a".repeat(1_000_000)).account()).hasSize(254);
    }
}
