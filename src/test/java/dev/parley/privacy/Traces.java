package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.parley.kernel.Network;
import java.math.BigInteger;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms in which an address could have been left behind: in clear, encoded, or hashed without a key; a mail address
 * as it was typed and in lower case, a network address also as a number.
 */
final class Traces {

    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

    private static final int WINDOW = 8;

    private final List<Trace> all = new ArrayList<>();

    private Traces() {}

    /** @param address in ASCII, with capital letters, a plus sign and a local part that is found nowhere else */
    static Traces of(String address) {
        var traces = new Traces();
        traces.anyCase("in clear", address);
        traces.anyCase("its local part", address.substring(0, address.indexOf('@')));
        traces.anyCase("backwards", new StringBuilder(address).reverse().toString());
        traces.anyCase("in ROT13", rot13(address.toLowerCase(Locale.ROOT)));
        for (var encoded : encodings(address)) {
            traces.anyCase("encoded as " + encoded, encoded);
        }
        for (var spelling : List.of(address, address.toLowerCase(Locale.ROOT))) {
            traces.addBytes(spelling, spelling.getBytes(US_ASCII));
            traces.exact("UTF-16BE of " + spelling, spelling.getBytes(UTF_16BE));
            traces.exact("UTF-16LE of " + spelling, spelling.getBytes(UTF_16LE));
            HASHES.forEach(hash -> traces.addHash(hash, spelling));
        }
        return traces;
    }

    /** @param address a network address that is found nowhere else; its network is looked for as well */
    static Traces ofNetwork(String address) {
        var traces = new Traces();
        var bytes = InetAddress.ofLiteral(address).getAddress();
        for (var spelling : List.of(address, Network.of(address), groups(bytes))) {
            traces.anyCase(spelling, spelling);
            traces.addBytes(spelling, spelling.getBytes(US_ASCII));
            traces.exact("UTF-16BE of " + spelling, spelling.getBytes(UTF_16BE));
            traces.exact("UTF-16LE of " + spelling, spelling.getBytes(UTF_16LE));
            HASHES.forEach(hash -> traces.addHashStart(hash, spelling, spelling.getBytes(US_ASCII)));
        }
        traces.addNumber("the address", bytes);
        if (bytes.length > WINDOW) {
            traces.addNumber("the network", Arrays.copyOf(bytes, WINDOW));
        }
        return traces;
    }

    /** All forms of the address. */
    List<Trace> all() {
        return List.copyOf(all);
    }

    /** The names of the forms that are in there. */
    Set<String> in(byte[] bytes) {
        return new Search(List.of(this)).in(bytes);
    }

    private void addBytes(String name, byte[] bytes) {
        anyCase("hex of " + name, HexFormat.of().formatHex(bytes));
        for (var offset = 0; offset < 3; offset++) {
            exact("Base64 of " + name + " at " + offset, base64Inside(bytes, offset));
        }
    }

    private void addNumber(String name, byte[] bytes) {
        var reversed = reversed(bytes);
        for (var order : List.of(bytes, reversed)) {
            var named = name + (order == reversed ? " backwards" : "");
            anyCase("hex of " + named, HexFormat.of().formatHex(order));
            anyCase("number of " + named, new BigInteger(1, order).toString());
            anyCase("signed number of " + named, new BigInteger(order).toString());
            if (order.length >= WINDOW) {
                addBytes(named, order);
                exact("bytes of " + named, order);
            }
            HASHES.forEach(hash -> addHashStart(hash, named, order));
        }
    }

    /** However a hash may have been cut off, its first bytes are there. */
    private void addHashStart(String algorithm, String of, byte[] hashed) {
        var start = Arrays.copyOf(digest(algorithm, hashed), WINDOW);
        var name = algorithm + " of " + of;
        exact(name, start);
        anyCase("hex of " + name, HexFormat.of().formatHex(start));
        exact("Base64 of " + name, base64Inside(start, 0));
        exact(
                "URL-safe Base64 of " + name,
                base64Inside(start, 0).replace('+', '-').replace('/', '_'));
    }

    private void addHash(String algorithm, String spelling) {
        var hash = digest(algorithm, spelling.getBytes(US_ASCII));
        var name = algorithm + " of " + spelling;
        exact(name, hash);
        anyCase("hex of " + name, HexFormat.of().formatHex(hash));
        exact("Base64 of " + name, Base64.getEncoder().withoutPadding().encodeToString(hash));
        exact(
                "URL-safe Base64 of " + name,
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    private void anyCase(String name, String needle) {
        all.add(new Trace(name, needle.toLowerCase(Locale.ROOT).getBytes(US_ASCII), true));
    }

    private void exact(String name, String needle) {
        exact(name, needle.getBytes(US_ASCII));
    }

    private void exact(String name, byte[] needle) {
        all.add(new Trace(name, needle, false));
    }

    /** The characters that encode these bytes alone, when so many others stand before them. */
    private static String base64Inside(byte[] bytes, int before) {
        var padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        var encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
        var firstWhole = (before * 8 + 5) / 6;
        var lastWhole = padded.length * 8 / 6;
        return encoded.substring(firstWhole, lastWhole);
    }

    private static List<String> encodings(String address) {
        var encodings = new ArrayList<String>();
        for (var plus : List.of("+", "%2B", "%252B", "&#43;", "&#x2b;", "&plus;", "\\u002b", "=2B")) {
            for (var at :
                    List.of("@", "%40", "%2540", "&#64;", "&#x40;", "&commat;", "\\u0040", "=40", " at ", "[at]")) {
                if (!plus.equals("+") || !at.equals("@")) {
                    encodings.add(address.replace("+", plus).replace("@", at));
                }
            }
        }
        return encodings;
    }

    private static String rot13(String lowerCase) {
        var turned = new StringBuilder();
        lowerCase.chars().forEach(c -> turned.append((char) (c >= 'a' && c <= 'z' ? (c - 'a' + 13) % 26 + 'a' : c)));
        return turned.toString();
    }

    /** An IPv6 address with all its zeros; an IPv4 address as IPv6 writes it. */
    private static String groups(byte[] bytes) {
        var hex = HexFormat.of().formatHex(bytes);
        var groups = hex.replaceAll("(.{4})(?!$)", "$1:");
        return bytes.length == 4 ? "::ffff:" + groups : groups;
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = bytes.clone();
        for (var i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
