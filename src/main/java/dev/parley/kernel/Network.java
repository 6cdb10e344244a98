package dev.parley.kernel;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Networks, for limits: what one sender has. */
public final class Network {

    private static final int IPV6_GROUPS = 4;

    private Network() {}

    /**
     * One word for all addresses that one sender can choose from: an IPv4 address, or the /64 of an IPv6 address, of
     * which a provider's customer has at least one (RIPE-690). What is no address stands for itself.
     */
    public static String of(String address) {
        var bare = address.replaceAll("[\\[\\]]|%.*", "");
        try {
            var parsed = InetAddress.ofLiteral(bare);
            return parsed instanceof Inet6Address ? prefix(parsed.getAddress()) : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return bare;
        }
    }

    private static String prefix(byte[] address) {
        var groups = ByteBuffer.wrap(address).asShortBuffer();
        return IntStream.range(0, IPV6_GROUPS)
                .mapToObj(group -> Integer.toHexString(Short.toUnsignedInt(groups.get(group))))
                .collect(Collectors.joining(":", "", "::/64"));
    }
}
