package dev.parley.moderation;

import dev.parley.account.Staff;
import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.comment.CommentHandling;
import dev.parley.comment.CommentId;
import dev.parley.comment.StaffReply;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers comments in the site's name, and puts that on record. */
@Component
class Answers {

    private final CommentHandling comments;
    private final AuditTrail audit;
    private final Clock clock;

    Answers(CommentHandling comments, AuditTrail audit, Clock clock) {
        this.comments = comments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes an answer to a public comment.
     *
     * @throws InvalidText when there is no text, or too much
     * @throws dev.parley.comment.NoSuchComment when the comment isn't public
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CommentId publish(CommentId parent, String text, Staff by) {
        var answer = comments.reply(new StaffReply(parent, by.accountId(), by.displayName(), StaffText.checked(text)));
        audit.record(Act.of("reply", Subject.comment(answer.value()), by.accountId(), clock.instant(), null));
        return answer;
    }
}
