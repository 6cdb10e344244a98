package dev.parley.account;

import dev.parley.kernel.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who the owner of an account is, in the form in which it is stored.
 *
 * @param email the address, in lower case
 * @param name the name on one line
 */
record Profile(String email, String name) {

    private static final int MAX_EMAIL = 254;
    private static final int MAX_NAME = 80;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>\"()]+@[^\\s@,;:<>\"()]+");

    /** @throws InvalidAccount when the address has not the shape of one, or the name is missing or too long */
    Profile {
        email = normal(email);
        name = Text.cleanLine(name);
        if (email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches()) {
            throw new InvalidAccount("email", "This is no email address; one looks like ann@example.org.");
        }
        if (name.isEmpty() || Text.length(name) > MAX_NAME) {
            throw new InvalidAccount("name", "A name has between 1 and " + MAX_NAME + " characters.");
        }
    }

    /** The form in which addresses are compared. */
    static String normal(String email) {
        return Text.cleanLine(email).toLowerCase(Locale.ROOT);
    }
}
