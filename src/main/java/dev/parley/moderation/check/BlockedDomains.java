package dev.parley.moderation.check;

import com.ibm.icu.text.IDNA;
import dev.parley.comment.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rejects what links to a blocked domain, or to one below it. */
@Component
final class BlockedDomains implements IntakeCheck {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})+");

    private final Disallowed disallowed;
    private final Derived<List<String>, Set<String>> domains = new Derived<>(BlockedDomains::parsed);

    BlockedDomains(Disallowed disallowed) {
        this.disallowed = disallowed;
    }

    @Override
    public String name() {
        return "blocked-domains";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var blocked = domains.of(disallowed.settings().domains());
        return candidate.written().domains().stream()
                .flatMap(domain -> blockedAbove(domain, blocked).stream())
                .findFirst()
                .map(domain -> disallowed.because(new Signal(name(), "links to " + domain + ", which is blocked")))
                .orElseGet(Verdict::pass);
    }

    /** The domain of a line as it stands in the DNS; nothing when there can't be one. */
    static Optional<String> parse(String line) {
        var ascii = new StringBuilder();
        var info = new IDNA.Info();
        DOMAINS.nameToASCII(line.strip().toLowerCase(Locale.ROOT), ascii, info);
        return info.hasErrors() || !SHAPE.matcher(ascii).matches() ? Optional.empty() : Optional.of(ascii.toString());
    }

    private static Optional<String> blockedAbove(String domain, Set<String> blocked) {
        for (var name = parse(domain).orElse(""); name.indexOf('.') > 0; name = name.substring(name.indexOf('.') + 1)) {
            if (blocked.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Set<String> parsed(List<String> lines) {
        return lines.stream().flatMap(line -> parse(line).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
