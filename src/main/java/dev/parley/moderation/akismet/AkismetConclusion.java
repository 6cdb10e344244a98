package dev.parley.moderation.akismet;

import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Comments;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.AutomaticDecisions;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the conclusion from what Akismet said, or didn't say, of a comment. */
@Component
class AkismetConclusion {

    private final AkismetCaseRepository cases;
    private final Comments comments;
    private final CommentDecisions decisions;
    private final AutomaticDecisions automatic;
    private final Settings settings;
    private final Clock clock;

    AkismetConclusion(
            AkismetCaseRepository cases,
            Comments comments,
            CommentDecisions decisions,
            AutomaticDecisions automatic,
            Settings settings,
            Clock clock) {
        this.cases = cases;
        this.comments = comments;
        this.decisions = decisions;
        this.automatic = automatic;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds the signal, and decides where the site lets Parley do so. A moderator who was faster is right. */
    @Transactional
    public void draw(CommentId comment, Answer<Opinion> answer) {
        // This locks the comment: a decision about it comes before all that follows, or after.
        comments.note(comment, new Signal(AkismetSettings.GROUP.name(), AkismetWords.of(answer)));
        var one = cases.findByCommentId(comment.value()).orElse(null);
        if (one == null) {
            return;
        }
        switch (answer) {
            case Answer.Given<Opinion>(var opinion) -> {
                var publishes = one.errand() == Errand.CHECK_TO_PUBLISH;
                one.answered(opinion);
                if (isUndecided(comment)) {
                    decide(comment, opinion, publishes);
                } else {
                    one.toBeTold(clock.instant());
                }
            }
            case Answer.Missing<Opinion> _ -> one.failed(clock.instant());
        }
    }

    private void decide(CommentId comment, Opinion opinion, boolean publishes) {
        if (opinion.isSpam() && settings.get(AkismetSettings.GROUP).markSpam()) {
            automatic.decide(Verb.SPAM, comment, AkismetWords.of(opinion));
        } else if (!opinion.isSpam() && publishes) {
            automatic.decide(Verb.APPROVE, comment, AkismetWords.of(opinion));
        }
    }

    private boolean isUndecided(CommentId comment) {
        return decisions.states(List.of(comment)).stream().anyMatch(state -> state.status() == Status.PENDING)
                && !cases.isDecidedByAPerson(comment.value());
    }
}
