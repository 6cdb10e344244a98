package dev.parley.comment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A fingerprint of a comment's text that doesn't tell case and white space: the first half of its SHA-256. */
record TextHash(byte[] bytes) {

    static final int BYTES = 16;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    static TextHash of(String text) {
        var folded = SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return new TextHash(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
