package dev.parley.moderation;

import dev.parley.account.Accounts;
import dev.parley.account.Staff;
import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Blocks readers: what they send from then on is stored as disallowed, and nobody has to decide about it. Each block
 * and its end is on record.
 */
@Service
public class ReaderBlocks {

    private final BlockedReaderRepository blocked;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    ReaderBlocks(BlockedReaderRepository blocked, Accounts accounts, AuditTrail audit, Clock clock) {
        this.blocked = blocked;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Blocks a reader. Their earlier comments stay as they are.
     *
     * @return whether that changed anything; not for a reader who is blocked already
     */
    @PreAuthorize("hasRole('MODERATOR')")
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1)
    @Transactional
    public boolean block(ReaderId reader, Staff by) {
        if (isBlocked(reader)) {
            return false;
        }
        blocked.save(new BlockedReader(reader, by.accountId(), clock.instant()));
        record("block-reader", reader, by);
        return true;
    }

    /**
     * Lets a reader write again.
     *
     * @return whether that changed anything; not for a reader who isn't blocked
     */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional
    public boolean unblock(ReaderId reader, Staff by) {
        var changed = blocked.delete(reader.value()) > 0;
        if (changed) {
            record("unblock-reader", reader, by);
        }
        return changed;
    }

    /** Whether a reader is blocked. */
    @Transactional(readOnly = true)
    public boolean isBlocked(ReaderId reader) {
        return blocked.existsByReaderId(reader.value());
    }

    /** Who blocked a reader and when, if they are blocked; in one statement, or two for one who is. */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional(readOnly = true)
    public Optional<ReaderBlock> find(ReaderId reader) {
        return blocked.findByReaderId(reader.value())
                .map(block -> new ReaderBlock(
                        accounts.names(List.of(block.by())).getOrDefault(block.by(), "an account that is gone"),
                        block.at()));
    }

    private void record(String action, ReaderId reader, Staff by) {
        audit.record(Act.of(action, Subject.reader(reader.value()), by.accountId(), clock.instant(), null));
    }
}
