package dev.parley.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTests {

    @Test
    void allAddressesOfOneCustomerAreOneNetwork() {
        assertThat(Network.of("2001:db8:0:1::1")).isEqualTo(Network.of("[2001:db8:0:1:ffff:2:3:4]"));
        assertThat(Network.of("fe80::1%eth0")).isEqualTo(Network.of("fe80::2"));
    }

    @Test
    void anotherAddressOfIpv4OrAnotherPrefixIsAnotherNetwork() {
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
        assertThat(Network.of("2001:db8:0:1::1")).isNotEqualTo(Network.of("2001:db8:0:2::1"));
    }

    @Test
    void anAddressOfIpv4WrittenAsOneOfIpv6IsTheSame() {
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo(Network.of("192.0.2.1"));
    }

    @Test
    void whatIsNoAddressStandsForItself() {
        assertThat(Network.of("unknown")).isEqualTo("unknown");
    }
}
