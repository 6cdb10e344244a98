package dev.parley.moderation.queue;

import dev.parley.account.Accounts;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows, over all nodes, which comment each moderator has in focus, so that others can leave it to them. It keeps
 * nobody from deciding. A claim ends when its moderator moves on, and by itself {@link #LASTS} after the last sign of
 * them.
 */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class Claims {

    /** How long a claim lasts after its moderator was last seen at it. */
    public static final Duration LASTS = Duration.ofMinutes(3);

    private final ClaimRepository claims;
    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Claims(ClaimRepository claims, Accounts accounts, Clock clock, ApplicationEventPublisher events) {
        this.claims = claims;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    /** Says that a moderator has a comment in focus now and no other one, in one statement. */
    @Transactional
    public void focus(CommentId comment, Staff by) {
        var now = clock.instant();
        claims.move(by.accountId().value(), comment.value(), now, now.plus(LASTS));
        events.publishEvent(new FocusMoved(by.accountId(), by.displayName(), comment));
    }

    /** Says that a moderator has no comment in focus any more. */
    @Transactional
    public void release(Staff by) {
        claims.release(by.accountId().value());
        events.publishEvent(new FocusMoved(by.accountId(), by.displayName(), null));
    }

    /** Which comments the others have in focus, in one statement. */
    @Transactional(readOnly = true)
    public List<CommentId> takenByOthers(Staff than) {
        return claims.findTaken(than.accountId().value(), clock.instant()).stream()
                .map(CommentId::new)
                .toList();
    }

    /** What the others have in focus and by what name they are known, in two statements. */
    @Transactional(readOnly = true)
    public List<Claim> ofOthers(Staff than) {
        var rows = claims.findOthers(than.accountId().value(), clock.instant());
        var names = accounts.names(rows.stream().map(ClaimRow::by).toList());
        return rows.stream()
                .map(row -> row.named(names.getOrDefault(row.by(), "Someone")))
                .toList();
    }
}
