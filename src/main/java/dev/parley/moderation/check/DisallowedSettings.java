package dev.parley.moderation.check;

import dev.parley.settings.SettingsGroup;
import java.util.List;
import java.util.Optional;

/**
 * What is not wanted at all. It is stored, so that a mistake can be mended, and nobody has to decide about it.
 *
 * @param terms the blocked terms, one a line
 * @param domains the blocked domains, one a line; each with all below it
 * @param networks the blocked networks, one a line, as addresses or in CIDR notation
 * @param asSpam whether such comments become spam; else they are rejected
 */
public record DisallowedSettings(List<String> terms, List<String> domains, List<String> networks, boolean asSpam) {

    public static final SettingsGroup<DisallowedSettings> GROUP =
            new SettingsGroup<>("disallowed-comments", new DisallowedSettings(List.of(), List.of(), List.of(), false));

    public DisallowedSettings {
        terms = List.copyOf(terms);
        domains = List.copyOf(domains);
        networks = List.copyOf(networks);
    }

    /** What keeps a line from being a domain, in words that follow it; nothing when it is one. */
    public static Optional<String> domainProblem(String line) {
        return BlockedDomains.parse(line).isPresent() ? Optional.empty() : Optional.of("is not a domain");
    }

    /** What keeps a line from being a network, in words that follow it; nothing when it is one. */
    public static Optional<String> networkProblem(String line) {
        return NetworkRange.parse(line).isPresent() ? Optional.empty() : Optional.of("is not a network");
    }
}
