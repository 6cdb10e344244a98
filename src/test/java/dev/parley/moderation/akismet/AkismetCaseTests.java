package dev.parley.moderation.akismet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.comment.CommentId;
import dev.parley.site.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AkismetCaseTests {

    private final Instant start = new SetClock().instant();
    private final AkismetCase fresh = new AkismetCase(new CommentId(UUID.randomUUID()), Errand.CHECK, start);

    @Test
    void theNodeThatTookTheCommentHasTimeForTheFirstAttempt() {
        assertThat(fresh.dueAt()).isEqualTo(start.plus(AkismetCase.FIRST_ATTEMPT));
    }

    @Test
    void whatFailsIsTriedAgainAfterPausesThatGrowAndThenNotAnyMore() {
        var pauses = new ArrayList<Duration>();
        for (fresh.failed(start); fresh.dueAt() != null; fresh.failed(start)) {
            pauses.add(Duration.between(start, fresh.dueAt()));
        }

        assertThat(pauses).hasSize(AkismetCase.MOST_ATTEMPTS - 1).isSorted();
        assertThat(pauses.getFirst()).isEqualTo(Duration.ofMinutes(5));
        assertThat(pauses.getLast()).isEqualTo(Duration.ofHours(12));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofDays(3));
        assertThat(fresh.errand()).isNull();
    }

    @Test
    void anAnswerEndsTheErrandAndANewOneBeginsAfresh() {
        fresh.failed(start);
        fresh.answered(Opinion.SPAM);
        assertThat(fresh.errand()).isNull();
        assertThat(fresh.dueAt()).isNull();

        fresh.toBeTold(start);
        assertThat(fresh.errand()).isEqualTo(Errand.TELL);
        fresh.failed(start);
        assertThat(fresh.dueAt()).isEqualTo(start.plus(Duration.ofMinutes(5)));
        assertThat(fresh.opinion()).isEqualTo(Opinion.SPAM);
    }
}
