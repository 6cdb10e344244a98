package dev.parley.moderation.check;

import dev.parley.kernel.Terms;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for terms in all that a submission says of itself: its text with and without markup, the name, address and
 * web address of its sender, the network address and the user agent.
 */
record TermSearch(Terms terms) {

    /** The fact in words, such as {@code holds the term “casino” in the name}. */
    Optional<String> in(Candidate candidate) {
        var submission = candidate.submission();
        var written = candidate.written();
        var delivery = submission.delivery();
        return Stream.of(
                        first("", written.source(), written.untagged(), written.shown()),
                        first(" in the name", submission.author()),
                        submission.email() == null
                                ? Optional.<String>empty()
                                : submission.email().hit(terms).map(hit -> words(hit, " in the address")),
                        first(" in the web address", submission.url()),
                        first(" in the network address", delivery.network()),
                        first(" in the user agent", delivery.userAgent()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> first(String where, @Nullable String... texts) {
        return Stream.of(texts)
                .flatMap(Stream::ofNullable)
                .flatMap(text -> terms.in(text).stream())
                .findFirst()
                .map(hit -> words(hit, where));
    }

    private static String words(Terms.Hit hit, String where) {
        return "holds the term “" + hit.term().line() + "”" + where
                + (hit.disguised() ? ", written with look-alike letters" : "");
    }
}
