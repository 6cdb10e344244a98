package dev.parley.reader.ui;

import dev.parley.keyring.KeysetState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words what keysets are for and how they stand. */
final class KeyWords {

    private static final Map<String, Words> WORDS = Map.of(
            "address-seal",
            new Words("Seal of addresses", "Without it no address can be opened: no mail to readers, no reveal."),
            "address-index",
            new Words("Index of addresses", "Without it readers are not recognised, and count as new ones."),
            "avatar",
            new Words("Portraits", "Without it commenters get other portraits than they had."),
            "network-mark",
            new Words("Marks of networks", "Without it nobody can tell which earlier comments came from one network."),
            "comment-writer",
            new Words("Links of writers", "Without it the links to writers’ own pages are no good."),
            "report-status",
            new Words("Links of reports", "Without it the links by which reports are followed are no good."),
            "mail-link",
            new Words("Links in mails", "Without it the links in mails that were sent are no good."),
            "form-token",
            new Words("Comment forms", "Without it forms that are open now have to be sent once more."),
            "comment-challenge",
            new Words("Proofs of work", "Without it comments that are being written now are held."),
            "comment-submission",
            new Words("Repeated sendings", "Without it a form that is sent again now makes a second comment."));

    private final DateTimeFormatter times;

    KeyWords(ZoneId zone, Locale language) {
        this.times = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .withZone(zone);
    }

    String title(String purpose) {
        var words = WORDS.get(purpose);
        return words == null ? purpose : words.title() + " (" + purpose + ")";
    }

    String about(String purpose) {
        var words = WORDS.get(purpose);
        return words == null ? "" : words.about();
    }

    String loss(String purpose) {
        return about(purpose)
                + " That stays so for all that was made with the lost keys. If there may be a backup of the"
                + " folder keys/, look for it first.";
    }

    String stand(KeysetState state) {
        if (state.keys().isEmpty()) {
            return "It is made when it is first needed.";
        }
        var newest = state.keys().getFirst();
        var since = newest.since() == null ? "since now" : "since " + times.format(newest.since());
        var older = state.keys().size() - 1;
        return "Key " + newest.name() + " " + since
                + (older == 0 ? "" : ", and " + older + (older == 1 ? " older one" : " older ones"));
    }

    Optional<String> rights(List<String> mended, List<String> open) {
        if (!open.isEmpty()) {
            return Optional.of("Others than their owner can read " + String.join(", ", open)
                    + ", and Parley can’t change that. Take that right away, then make new keys.");
        }
        return mended.isEmpty()
                ? Optional.empty()
                : Optional.of("Others than their owner could read " + String.join(", ", mended)
                        + " until this site was started. Parley has taken that right away. If anybody else has an account"
                        + " on the machine, make new keys.");
    }

    private record Words(String title, String about) {}
}
