package dev.parley.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.ui.batch.Finished;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a moderator reads after deciding about many comments. */
class OutcomeWordsTests {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final OutcomeWords words = new OutcomeWords(ZoneOffset.UTC);
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void aFewThatOthersDecidedAreToldWithWhoAndWhen() {
        decided();
        decidedBy("Olga");

        assertThat(words.of(Verb.SPAM, Finished.of(outcomes)))
                .startsWith("Marked as spam: 1 comment. Left as it is: approved by Olga at 12:00");
    }

    @Test
    void manyThatOthersDecidedAreToldInNumbersWithWho() {
        decided();
        decided();
        List.of("Olga", "Ben", "Olga").forEach(this::decidedBy);
        outcomes.add(new Outcome.Edited(id(), Status.PENDING));

        assertThat(words.of(Verb.APPROVE, Finished.of(outcomes)))
                .isEqualTo("Approved 2 comments. Left as they are: 3 decided meanwhile by Ben, Olga,"
                        + " 1 edited, gone or for another moderator.");
    }

    private void decided() {
        outcomes.add(
                new Outcome.Decided(id(), new DecisionId(UUID.randomUUID()), Status.PENDING, Status.APPROVED, NOON));
    }

    private void decidedBy(String name) {
        outcomes.add(new Outcome.AlreadyDecided(id(), Status.APPROVED, name, NOON));
    }

    private static CommentId id() {
        return new CommentId(UUID.randomUUID());
    }
}
