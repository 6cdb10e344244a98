package dev.parley.comment;

import dev.parley.comment.network.NetworkMarks;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A comment with all that is kept about its writer. */
record KeptComment(
        UUID id,
        UUID articleId,
        @Nullable UUID parentId,
        Status status,
        String authorName,
        @Nullable String authorUrl,
        String body,
        List<Signal> signals,
        @Nullable Double spamScore,
        @Nullable Instant editedAt,
        Instant submittedAt,
        @Nullable Long consentVersion) {

    void describe(Map<String, Object> facts) {
        facts.put("status", status.name().toLowerCase(Locale.ROOT));
        facts.put("submittedAt", submittedAt);
        facts.put("name", authorName);
        if (authorUrl != null) {
            facts.put("url", authorUrl);
        }
        facts.put("text", body);
        if (editedAt != null) {
            facts.put("editedAt", editedAt);
        }
        facts.put(
                "signals",
                signals.stream()
                        .filter(signal -> !signal.check().equals(NetworkMarks.CHECK))
                        .map(Signal::words)
                        .toList());
        if (spamScore != null) {
            facts.put("spamScore", spamScore);
        }
    }
}
