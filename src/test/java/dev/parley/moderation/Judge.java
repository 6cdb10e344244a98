package dev.parley.moderation;

import dev.parley.account.Staff;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.testing.Newsroom;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decides about comments in the name of a member of staff who has just read them. */
@Component
public class Judge {

    private final Newsroom newsroom;
    private final Moderation moderation;
    private final CommentDecisions decisions;

    Judge(Newsroom newsroom, Moderation moderation, CommentDecisions decisions) {
        this.newsroom = newsroom;
        this.moderation = moderation;
        this.decisions = decisions;
    }

    public Outcome decide(Staff by, Verb verb, CommentId comment) {
        return decide(by, Ruling.of(verb), comment);
    }

    public Outcome decide(Staff by, Ruling ruling, CommentId comment) {
        return newsroom.as(by, () -> moderation.decide(ruling, List.of(seen(comment)), by))
                .getFirst();
    }

    /** The comment as it is now. */
    public Seen seen(CommentId comment) {
        return new Seen(comment, decisions.states(List.of(comment)).getFirst().version());
    }
}
