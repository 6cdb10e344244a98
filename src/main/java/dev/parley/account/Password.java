package dev.parley.account;

import dev.parley.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** A password in clear that is good enough to be one; it is never stored, and never printed by accident. */
final class Password {

    static final int MIN_LENGTH = 12;

    // bcrypt takes no more.
    private static final int MAX_BYTES = 72;

    // No letters or digits that look alike, for passwords are read from a screen and typed.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final String value;

    /** @throws InvalidAccount when it is too short, too long, or the same as the account's address or name */
    Password(String value, String email, String name) {
        if (Text.length(value) < MIN_LENGTH) {
            throw new InvalidAccount("password", "A password needs at least " + MIN_LENGTH + " characters.");
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new InvalidAccount(
                    "password",
                    "This password is too long: at most " + MAX_BYTES + " bytes, that is " + MAX_BYTES
                            + " Latin letters or fewer of other scripts.");
        }
        var lower = value.toLowerCase(Locale.ROOT);
        if (lower.equals(email) || lower.equals(name.toLowerCase(Locale.ROOT))) {
            throw new InvalidAccount("password", "A password must not be the address or the name of its owner.");
        }
        this.value = value;
    }

    /** A fresh random password, of more than 110 bits. */
    static String random() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (var group = 0; group < 5; group++) {
            text.append(group == 0 ? "" : "-");
            random.ints(4, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        }
        return text.toString();
    }

    String value() {
        return value;
    }
}
