package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kernel.Network;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what it looks for: else its silence would say nothing. */
class TracesTests {

    private static final String ADDRESS = "Canary.Reader+7f3a@example.org";
    private static final String LOWER = ADDRESS.toLowerCase(Locale.ROOT);

    private final Traces traces = Traces.of(ADDRESS);

    @Test
    void areNotInTextThatHasNothingOfTheAddress() {
        assertThat(traces.in("A canary reads example.org, and 7f3a of it".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void areFoundInClearInAnyCaseAndInPart() {
        assertThat(traces.in(("value=\"" + ADDRESS + "\"").getBytes(UTF_8))).contains("in clear", "its local part");
        assertThat(traces.in(LOWER.getBytes(UTF_8))).contains("in clear");
        assertThat(traces.in("for canary.reader+7f3a".getBytes(UTF_8))).containsExactly("its local part");
    }

    @Test
    void areFoundEncodedForAddressesAndPages() {
        assertThat(traces.in(("?email=" + URLEncoder.encode(ADDRESS, UTF_8)).getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(traces.in("mailto:canary.reader&#43;7f3a&#64;example.org".getBytes(UTF_8)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void areFoundInBase64WhereverTheyBegin(int before) {
        var text = "x".repeat(before) + LOWER + "; and more";
        assertThat(traces.in(Base64.getEncoder().encode(text.getBytes(UTF_8)))).isNotEmpty();
        assertThat(traces.in(Base64.getUrlEncoder().encode(text.getBytes(UTF_8))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.213", "2001:db8:7e1:9c4d:8a2e:370:7334:5a17"})
    void ofNetworksAreFoundInClearAsNumbersAndAsTheStartOfHashes(String address) throws Exception {
        var ofNetwork = Traces.ofNetwork(address);
        var bytes = InetAddress.ofLiteral(address).getAddress();
        var number = new BigInteger(1, bytes);
        var hash =
                MessageDigest.getInstance("SHA-256").digest(Network.of(address).getBytes(UTF_8));

        assertThat(ofNetwork.in("sent from 198.51.100.21 or 2001:db8:7e1:9c4e::1, 3325256148".getBytes(UTF_8)))
                .isEmpty();
        for (var left : List.of(
                address,
                "[" + address.toUpperCase(Locale.ROOT) + "]:80",
                Network.of(address),
                number.toString(),
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().encodeToString(("ip=" + address).getBytes(UTF_8)),
                HexFormat.of().formatHex(hash, 0, 8))) {
            assertThat(ofNetwork.in(("a " + left + " b").getBytes(UTF_8)))
                    .as(left)
                    .isNotEmpty();
        }
        assertThat(ofNetwork.in(Arrays.copyOf(hash, 8))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "SHA-256"})
    void areFoundAsHashesWithoutAKey(String algorithm) throws Exception {
        for (var spelling : new String[] {ADDRESS, LOWER}) {
            var hash = MessageDigest.getInstance(algorithm).digest(spelling.getBytes(UTF_8));
            assertThat(traces.in(hash)).isNotEmpty();
            assertThat(traces.in(HexFormat.of().formatHex(hash).getBytes(UTF_8)))
                    .isNotEmpty();
            assertThat(traces.in(HexFormat.of().withUpperCase().formatHex(hash).getBytes(UTF_8)))
                    .isNotEmpty();
            assertThat(traces.in(Base64.getEncoder().encode(hash))).isNotEmpty();
            assertThat(traces.in(Base64.getUrlEncoder().encode(hash))).isNotEmpty();
        }
    }
}
