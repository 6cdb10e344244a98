package dev.parley.account.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who tries to sign in where.
 *
 * @param network the network from which the attempt comes
 * @param account the address that was typed, whether it has an account or not
 */
record Attempt(String network, String account) {

    private static final int MAX_NAME = 254;
    private static final int NETWORK_GROUPS = 4;

    static Attempt of(String remoteAddress, String name) {
        var typed = name.strip().toLowerCase(Locale.ROOT);
        return new Attempt(network(remoteAddress), typed.substring(0, Math.min(typed.length(), MAX_NAME)));
    }

    // One customer of a provider has at least a /64 of IPv6, and could change the address at each attempt.
    private static String network(String address) {
        var zoneless = address.replaceAll("[\\[\\]]|%.*", "");
        if (!zoneless.contains(":") || zoneless.contains(".")) {
            return zoneless.substring(zoneless.lastIndexOf(':') + 1);
        }
        var sides = zoneless.split("::", 2);
        var groups = groups(sides[0]);
        var tail = sides.length == 2 ? groups(sides[1]) : new String[0];
        var zeros = Math.max(0, 8 - groups.length - tail.length);
        return IntStream.range(0, NETWORK_GROUPS)
                .mapToObj(i -> i < groups.length
                        ? groups[i]
                        : i < groups.length + zeros ? "0" : tail[i - groups.length - zeros])
                .collect(Collectors.joining(":", "", "::/64"));
    }

    private static String[] groups(String side) {
        return Arrays.stream(side.split(":")).filter(group -> !group.isEmpty()).toArray(String[]::new);
    }
}
