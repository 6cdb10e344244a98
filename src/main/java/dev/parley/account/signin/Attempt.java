package dev.parley.account.signin;

import dev.parley.kernel.Network;
import java.util.Locale;

/**
 * Who tries to sign in where.
 *
 * @param network the network from which the attempt comes
 * @param account the address that was typed, whether it has an account or not
 */
record Attempt(String network, String account) {

    private static final int MAX_NAME = 254;

    static Attempt of(String remoteAddress, String name) {
        var typed = name.strip().toLowerCase(Locale.ROOT);
        return new Attempt(Network.of(remoteAddress), typed.substring(0, Math.min(typed.length(), MAX_NAME)));
    }
}
