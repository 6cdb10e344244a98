package dev.parley.moderation.ui;

import static java.util.stream.Collectors.toMap;

import dev.parley.account.AccountId;
import dev.parley.account.Role;
import dev.parley.account.SignedIn;
import dev.parley.audit.AuditRow;
import dev.parley.comment.CommentId;
import dev.parley.comment.FilteredComments;
import dev.parley.comment.Seen;
import dev.parley.comment.Status;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Place;
import dev.parley.moderation.Answered;
import dev.parley.moderation.Count;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.FilteredPage;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.OverdueComment;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.moderation.queue.Claim;
import dev.parley.moderation.queue.Claims;
import dev.parley.moderation.ui.detail.Dossier;
import dev.parley.moderation.ui.queue.QueueSource;
import dev.parley.reader.ReaderId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the queue's view asks of its module, in the name of the moderator who is signed in. */
@Component
class QueueDesk {

    private final Queue queue;
    private final Moderation moderation;
    private final Dossiers dossiers;
    private final Claims claims;
    private final ReaderBlocks blocks;
    private final SignedIn signedIn;

    QueueDesk(
            Queue queue,
            Moderation moderation,
            Dossiers dossiers,
            Claims claims,
            ReaderBlocks blocks,
            SignedIn signedIn) {
        this.queue = queue;
        this.moderation = moderation;
        this.dossiers = dossiers;
        this.claims = claims;
        this.blocks = blocks;
        this.signedIn = signedIn;
    }

    /** Whether all that is kept of a reader may be opened. */
    boolean opensReaders() {
        return signedIn.staff().has(Role.ADMINISTRATOR);
    }

    /** The comments that pass a filter, in its order. */
    QueueSource source(CommentFilter filter) {
        return new QueueSource() {
            @Override
            public FilteredPage page(@Nullable Place after, int size) {
                return queue.page(filter, after, size);
            }

            @Override
            public Place place(QueueItem item) {
                return FilteredComments.place(item.row(), filter);
            }
        };
    }

    Optional<QueueItem> find(CommentId comment) {
        return queue.find(comment);
    }

    /** The comment that waits longest, if it waits too long. */
    Optional<OverdueComment> overdue() {
        return queue.overdue();
    }

    boolean hasPublicReplies(CommentId comment) {
        return find(comment)
                .map(queue::conversation)
                .filter(conversation -> conversation.replies().containsKey(Status.APPROVED))
                .isPresent();
    }

    /** How many comments pass. */
    Count count(CommentFilter filter) {
        if (!filter.equals(CommentFilter.QUEUE)) {
            return queue.count(filter);
        }
        var waiting = queue.waiting();
        return new Count(Math.min(waiting, Queue.MOST_COUNTED), waiting > Queue.MOST_COUNTED);
    }

    /** Says that the moderator has a comment in focus now; null for none. */
    void claim(@Nullable CommentId comment) {
        // Where the session ended nobody is signed in any more, and the claim ends by itself.
        signedIn.find().ifPresent(staff -> {
            if (comment == null) {
                claims.release(staff);
            } else {
                claims.focus(comment, staff);
            }
        });
    }

    /** Whether this is the moderator's own account. */
    boolean isSelf(AccountId account) {
        return account.equals(signedIn.staff().accountId());
    }

    /** What other moderators have in focus, with their names. */
    Map<CommentId, String> claimsOfOthers() {
        return claims.ofOthers(signedIn.staff()).stream()
                .collect(toMap(Claim::comment, Claim::name, (one, other) -> one + ", " + other));
    }

    /** All that helps to decide about a comment. */
    Dossier dossier(QueueItem item) {
        return dossiers.of(item);
    }

    /** What was done last to a comment, if anything was. */
    Optional<AuditRow> lastAct(CommentId comment) {
        return dossiers.lastAct(comment);
    }

    Answered approveAndReply(Seen seen, String text) {
        return moderation.approveAndReply(seen, text, signedIn.staff());
    }

    List<Outcome> takeBack(DecisionId approval, Seen answer) {
        return moderation.takeBack(approval, answer, signedIn.staff());
    }

    List<Outcome> undo(List<DecisionId> decisions) {
        return moderation.undo(decisions, signedIn.staff());
    }

    /** Blocks a reader; whether that changed anything. */
    boolean block(ReaderId reader) {
        return blocks.block(reader, signedIn.staff());
    }

    /** Lets a reader write again; whether that changed anything. */
    boolean unblock(ReaderId reader) {
        return blocks.unblock(reader, signedIn.staff());
    }

    /** The decisions that were really made. */
    List<DecisionId> decisions(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Decided.class::isInstance)
                .map(outcome -> ((Outcome.Decided) outcome).decision())
                .toList();
    }
}
