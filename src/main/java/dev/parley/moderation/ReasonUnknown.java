package dev.parley.moderation;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The site has no reason of that key, and never had; the message names those that it offers. */
public final class ReasonUnknown extends RuntimeException {
    ReasonUnknown(String key, List<Reason> offered) {
        super("There is no reason “%s”. %s".formatted(key, choice(offered)));
    }

    private static String choice(List<Reason> offered) {
        return offered.isEmpty()
                ? "This site has no reasons: leave it out."
                : offered.stream().map(Reason::key).collect(joining(", ", "Use one of: ", "."));
    }
}
