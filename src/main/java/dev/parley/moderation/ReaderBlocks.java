package dev.parley.moderation;

import dev.parley.account.Staff;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Blocks readers: what they send from then on is stored as disallowed, and nobody has to decide about it. */
@Service
public class ReaderBlocks {

    private final BlockedReaderRepository blocked;
    private final Clock clock;

    ReaderBlocks(BlockedReaderRepository blocked, Clock clock) {
        this.blocked = blocked;
        this.clock = clock;
    }

    /** Blocks a reader; one who is blocked already stays so. Their earlier comments stay as they are. */
    @PreAuthorize("hasRole('MODERATOR')")
    @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1)
    @Transactional
    public void block(ReaderId reader, Staff by) {
        if (!isBlocked(reader)) {
            blocked.save(new BlockedReader(reader, by.accountId(), clock.instant()));
        }
    }

    /** Lets a reader write again. */
    @PreAuthorize("hasRole('MODERATOR')")
    @Transactional
    public void unblock(ReaderId reader) {
        blocked.delete(reader.value());
    }

    /** Whether a reader is blocked. */
    @Transactional(readOnly = true)
    public boolean isBlocked(ReaderId reader) {
        return blocked.existsByReaderId(reader.value());
    }
}
