package dev.parley.moderation.ui.batch;

import com.vaadin.flow.component.UI;
import dev.parley.account.SignedIn;
import dev.parley.comment.Seen;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.queue.BatchWatch;
import dev.parley.moderation.queue.ManyDecisions;
import dev.parley.moderation.queue.QueueGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Decisions about any number of comments, in the name of the moderator who is signed in. A few are decided at once;
 * more on a thread of their own, while a dialog shows how far that has come and can stop it.
 */
@Component
public class BatchDesk {

    private final ManyDecisions many;
    private final QueueGroups groups;
    private final SignedIn signedIn;
    private final TaskExecutor executor;

    BatchDesk(
            ManyDecisions many,
            QueueGroups groups,
            SignedIn signedIn,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.many = many;
        this.groups = groups;
        this.signedIn = signedIn;
        this.executor = executor;
    }

    /** Decides about comments as the moderator saw them. */
    public void decide(Ruling ruling, List<Seen> seen, Consumer<Finished> done) {
        var by = signedIn.staff();
        run("Deciding", seen.size(), watch -> many.decide(ruling, seen, by, watch), done);
    }

    /** Decides about a group as the moderator saw it. */
    public void decide(Ruling ruling, Members members, Consumer<Finished> done) {
        var by = signedIn.staff();
        run(
                "Deciding",
                members.count(),
                watch -> groups.decide(ruling, members.filter(), members.seenAt(), by, watch),
                done);
    }

    /** Takes decisions back. */
    public void undo(List<DecisionId> decisions, Consumer<Finished> done) {
        var by = signedIn.staff();
        run("Undoing", decisions.size(), watch -> many.undo(decisions, by, watch), done);
    }

    private void run(String what, int all, Consumer<BatchWatch> work, Consumer<Finished> done) {
        if (all <= ManyDecisions.BATCH) {
            var outcomes = new ArrayList<Outcome>();
            work.accept(outcomes::addAll);
            done.accept(new Finished(outcomes, Math.max(0, all - outcomes.size()), false));
        } else {
            var run = new BatchRun(UI.getCurrentOrThrow(), "%s: %,d comments".formatted(what, all), all, done);
            executor.execute(new DelegatingSecurityContextRunnable(() -> run.run(work)));
        }
    }
}
