package dev.parley.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The forms in which an address could have been left behind: in clear, encoded, or hashed without a key; each of
 * the address as it was typed and in lower case.
 */
final class Traces {

    private static final List<String> HASHES = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

    // ISO 8859-1 gives each byte a character, so that bytes can be searched as text.
    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Map<String, String> inAnyCase = new LinkedHashMap<>();

    private Traces() {}

    /** @param address in ASCII, with capital letters, a plus sign and a local part that is found nowhere else */
    static Traces of(String address) {
        var traces = new Traces();
        traces.anyCase("in clear", address);
        traces.anyCase("its local part", address.substring(0, address.indexOf('@')));
        for (var encoded : encodings(address)) {
            traces.anyCase("encoded as " + encoded, encoded);
        }
        for (var spelling : List.of(address, address.toLowerCase(Locale.ROOT))) {
            traces.addBytes(spelling, spelling.getBytes(US_ASCII));
            traces.exact.put("UTF-16BE of " + spelling, latin(spelling.getBytes(UTF_16BE)));
            traces.exact.put("UTF-16LE of " + spelling, latin(spelling.getBytes(UTF_16LE)));
            HASHES.forEach(hash -> traces.addHash(hash, spelling));
        }
        return traces;
    }

    /** The names of the forms that are in there. */
    List<String> in(byte[] bytes) {
        var text = latin(bytes);
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new ArrayList<String>();
        exact.forEach((name, needle) -> {
            if (text.contains(needle)) {
                found.add(name);
            }
        });
        inAnyCase.forEach((name, needle) -> {
            if (lower.contains(needle)) {
                found.add(name);
            }
        });
        return found;
    }

    private void addBytes(String name, byte[] bytes) {
        anyCase("hex of " + name, HexFormat.of().formatHex(bytes));
        for (var offset = 0; offset < 3; offset++) {
            exact.put("Base64 of " + name + " at " + offset, base64Inside(bytes, offset));
        }
    }

    private void addHash(String algorithm, String spelling) {
        var hash = digest(algorithm, spelling);
        var name = algorithm + " of " + spelling;
        exact.put(name, latin(hash));
        anyCase("hex of " + name, HexFormat.of().formatHex(hash));
        exact.put("Base64 of " + name, Base64.getEncoder().withoutPadding().encodeToString(hash));
        exact.put(
                "URL-safe Base64 of " + name,
                Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    private void anyCase(String name, String needle) {
        inAnyCase.put(name, needle.toLowerCase(Locale.ROOT));
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
        for (var plus : List.of("+", "%2B", "&#43;", "&plus;", "\\u002b")) {
            for (var at : List.of("@", "%40", "&#64;", "&commat;", "\\u0040", " at ", "[at]")) {
                if (!plus.equals("+") || !at.equals("@")) {
                    encodings.add(address.replace("+", plus).replace("@", at));
                }
            }
        }
        return encodings;
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
