package dev.parley.moderation;

import static java.util.stream.Collectors.groupingBy;

import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Step;
import dev.parley.comment.WaitsFor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows who shouldn't decide about which appeal, and what became of appeals. */
@Component
class AppealLog {

    private final AppealRepository appeals;
    private final Accounts accounts;

    AppealLog(AppealRepository appeals, Accounts accounts) {
        this.appeals = appeals;
        this.accounts = accounts;
    }

    /** Those of the comments that another moderator should look at, where there is another one. */
    Set<CommentId> forAnother(Collection<CommentId> comments, Staff moderator) {
        if (comments.isEmpty()) {
            return Set.of();
        }
        var own = appeals.findOpenOf(
                comments.stream().map(CommentId::value).toList(),
                moderator.accountId().value());
        return own.isEmpty() || !accounts.isThereAnother(Role.MODERATOR, moderator.accountId())
                ? Set.of()
                : own.stream().map(CommentId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Closes the appeals that were decided. */
    void decide(List<Step> steps) {
        steps.stream()
                .filter(Step.Done.class::isInstance)
                .map(Step.Done.class::cast)
                .filter(AppealLog::waitedForAppeal)
                .collect(groupingBy(done -> done.decided().to()))
                .forEach((outcome, done) -> appeals.decide(
                        done.stream()
                                .map(one -> one.decided().comment().value())
                                .toList(),
                        outcome,
                        done.getFirst().decided().at()));
    }

    private static boolean waitedForAppeal(Step.Done done) {
        var place = done.before().place();
        return place != null && place.reason() == WaitsFor.APPEAL;
    }
}
