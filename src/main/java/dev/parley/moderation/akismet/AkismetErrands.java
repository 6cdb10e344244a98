package dev.parley.moderation.akismet;

import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what there is to do with Akismet about one comment. */
@Component
class AkismetErrands {

    private static final Logger log = LoggerFactory.getLogger(AkismetErrands.class);

    private final AkismetCases cases;
    private final CommentList comments;
    private final AkismetComments described;
    private final AkismetClient client;
    private final AkismetConclusion conclusion;

    AkismetErrands(
            AkismetCases cases,
            CommentList comments,
            AkismetComments described,
            AkismetClient client,
            AkismetConclusion conclusion) {
        this.cases = cases;
        this.comments = comments;
        this.described = described;
        this.client = client;
        this.conclusion = conclusion;
    }

    /** Does the errand; one that fails is done again later. */
    void run(CommentId comment, Origin origin) {
        try {
            cases.find(comment).filter(one -> one.errand() != null).ifPresent(one -> run(one, origin));
        } catch (RuntimeException e) {
            log.error("An errand to Akismet about comment {} failed", comment, e);
            cases.failed(comment);
        }
    }

    private void run(AkismetCase one, Origin origin) {
        var row = comments.find(one.comment()).orElse(null);
        if (row == null) {
            cases.forget(one);
        } else if (one.opinion() != null && one.errand() == Errand.TELL) {
            tell(one, one.opinion(), row);
        } else if (row.status() == Status.PENDING) {
            check(row, origin);
        } else {
            // A moderator was faster than Akismet, which has said nothing that would have to be put right.
            cases.done(one);
        }
    }

    private void check(CommentRow row, Origin origin) {
        var answer = client.check(described.of(row, origin));
        warn(answer);
        conclusion.draw(row.comment(), answer);
    }

    private void tell(AkismetCase one, Opinion opinion, CommentRow row) {
        var saysSpam = row.status() == Status.SPAM;
        var differs = opinion.isSpam() ? row.status() == Status.APPROVED : saysSpam;
        if (!differs || !cases.isDecidedByAPerson(row.comment())) {
            cases.done(one);
            return;
        }
        var comment = described.of(row, Origin.FORGOTTEN);
        var answer = saysSpam ? client.submitSpam(comment) : client.submitHam(comment);
        warn(answer);
        switch (answer) {
            case Answer.Given<Thanks> _ -> cases.told(one, saysSpam ? Opinion.SPAM : Opinion.HAM);
            case Answer.Missing<Thanks> _ -> cases.failed(row.comment());
        }
    }

    private static void warn(Answer<?> answer) {
        if (answer instanceof Answer.Missing<?>(var trouble, var help)) {
            log.warn("{}. {}", trouble.words(), help);
        }
    }
}
