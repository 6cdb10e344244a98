package dev.parley.demo;

import dev.parley.account.Role;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demo's readers write, and its moderator decide about what they wrote. */
@Component
@Profile("demo")
class DemoReaders {

    private static final Duration UNTIL_DECIDED = Duration.ofMinutes(20);

    private final CommentIntake intake;
    private final Moderation moderation;
    private final DemoDesk desk;
    private final AtomicInteger networks = new AtomicInteger();

    DemoReaders(CommentIntake intake, Moderation moderation, DemoDesk desk) {
        this.intake = intake;
        this.moderation = moderation;
        this.desk = desk;
    }

    /** @param comments the oldest first, so that what is answered is there and approved */
    void commentOn(ArticleId article, List<DemoComment> comments, Instant now) {
        var sent = new HashMap<String, CommentId>();
        for (var comment : comments) {
            var parent = comment.answers() == null ? null : sent.get(comment.answers());
            var submission = comment.toSubmission(article, parent, networks.incrementAndGet());
            var written = now.minus(comment.age());
            var id = StoryClock.at(written, () -> intake.submit(submission)).comment();
            if (comment.id() != null) {
                sent.put(comment.id(), id);
            }
            if (comment.decision() != null) {
                var ruling = new Ruling(comment.decision(), new Words(comment.reason(), null));
                StoryClock.at(written.plus(UNTIL_DECIDED), () -> decide(ruling, id));
            }
        }
    }

    private List<Outcome> decide(Ruling ruling, CommentId comment) {
        return desk.as(Role.MODERATOR, staff -> moderation.decideUnseen(ruling, List.of(comment), staff));
    }
}
