package dev.parley.moderation;

import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.comment.CommentDecided;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentsErased;
import dev.parley.comment.Status;
import dev.parley.kernel.Batches;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Drops what moderators kept about comments that are gone, in the transaction in which they go: the appeal, which is
 * its writer's text too, and what was to be done about reports. That a writer withdrew a comment is put on record.
 */
@Component
class GoneComments {

    private final AppealRepository appeals;
    private final ReportRepository reports;
    private final AuditTrail audit;
    private final Clock clock;

    GoneComments(AppealRepository appeals, ReportRepository reports, AuditTrail audit, Clock clock) {
        this.appeals = appeals;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(CommentDecided decided) {
        if (!decided.to().isGone()) {
            return;
        }
        var comment = decided.comment().value();
        appeals.delete(comment);
        reports.handle(List.of(comment), decided.to(), decided.at());
        if (decided.to() == Status.WITHDRAWN) {
            var change = new Act.Change(word(decided.from()), word(decided.to()));
            audit.record(Act.ofWriter("withdraw", Subject.comment(comment), decided.at(), change));
        }
    }

    @EventListener
    void on(CommentsErased erased) {
        var at = clock.instant();
        Batches.of(erased.gone().stream().map(CommentId::value).toList())
                .forEach(some -> reports.handle(some, Status.ERASED, at));
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
