package dev.parley.reader;

import com.ibm.icu.text.IDNA;
import dev.parley.kernel.Terms;
import dev.parley.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reader's address in clear, for as long as a request lasts. Only the reader module can take the text out of
 * it; {@link #toString} never shows it, so that no log, exception or page can.
 */
public final class EmailAddress {

    /** The longest address that mail can carry (RFC 5321, 4.5.3.1.3, less the angle brackets). */
    public static final int MAX_LENGTH = 254;

    // The shape that browsers take for <input type=email> (HTML Living Standard, "valid email address"), with
    // letters beyond ASCII (RFC 6531) and a dot in the domain, without which no mail would find it.
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@"
            + "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?"
            + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?)+");

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private final String clear;

    private EmailAddress(String clear) {
        this.clear = clear;
    }

    /** The address that a person typed, or nothing when it can't be one. */
    public static Optional<EmailAddress> parse(String typed) {
        var text = Text.cleanLine(typed);
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** An address that was one when it was sealed, whatever the rules say now. */
    static EmailAddress sealedBefore(byte[] clear) {
        return new EmailAddress(new String(clear, StandardCharsets.UTF_8));
    }

    /** The first of the terms that the address holds, which is all that is told about it. */
    public Optional<Terms.Hit> hit(Terms terms) {
        return terms.in(clear);
    }

    /** The address as it was typed, to seal it. */
    byte[] clearBytes() {
        return clear.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One form for all spellings of a mailbox: lower case, and the domain as it stands in the DNS. Servers may
     * tell the case of the local part (RFC 5321, 2.4); people don't.
     */
    byte[] canonicalBytes() {
        return (clear.substring(0, clear.lastIndexOf('@') + 1) + domain())
                .toLowerCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The domain as it stands in the DNS, in lower case. */
    String domain() {
        var typed = clear.substring(clear.lastIndexOf('@') + 1);
        var domain = new StringBuilder();
        var info = new IDNA.Info();
        DOMAINS.nameToASCII(typed, domain, info);
        return (info.hasErrors() ? typed : domain.toString()).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmailAddress address && clear.equals(address.clear);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clear);
    }

    @Override
    public String toString() {
        return "(an address)";
    }
}
