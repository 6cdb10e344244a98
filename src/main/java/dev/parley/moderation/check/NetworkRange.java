package dev.parley.moderation.check;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A range of network addresses, as in {@code 192.0.2.0/24} or {@code 2001:db8::/32}; a single address is one too. */
record NetworkRange(byte[] prefix, int bits) {

    private static final Pattern CIDR =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(?:/([0-9]{1,3}))?");

    /** The range that a line names; nothing when it names none. */
    static Optional<NetworkRange> parse(String line) {
        var parts = CIDR.matcher(line.strip());
        var address = parts.matches() ? address(parts.group(1)) : null;
        if (address == null) {
            return Optional.empty();
        }
        var most = address.length * Byte.SIZE;
        var bits = parts.group(2) == null ? most : Integer.parseInt(parts.group(2));
        return bits > most ? Optional.empty() : Optional.of(new NetworkRange(address, bits));
    }

    /** Whether the address lies in the range. */
    boolean contains(String address) {
        var bytes = address(address);
        if (bytes == null || bytes.length != prefix.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if ((bytes[bit / Byte.SIZE] & mask) != (prefix[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte @Nullable [] address(String text) {
        try {
            return InetAddress.ofLiteral(text).getAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetworkRange range && bits == range.bits && Arrays.equals(prefix, range.prefix);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(prefix) + bits;
    }
}
