package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkRangeTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "10.0.0.0/9, 10.127.255.255, true",
        "10.0.0.0/9, 10.128.0.0, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "2001:db8::/32, not an address, false"
    })
    void anAddressLiesInItsNetworkAlone(String line, String address, boolean inside) {
        assertThat(NetworkRange.parse(line))
                .hasValueSatisfying(range -> assertThat(range.contains(address)).isEqualTo(inside));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0",
                "10.0.0.0/",
                "300.1.1.1",
                "2001:db8::/129",
                "example.com",
                "::1%lo",
                "10.*",
                ""
            })
    void whatIsNoNetworkIsNone(String line) {
        assertThat(NetworkRange.parse(line)).isEmpty();
    }
}
