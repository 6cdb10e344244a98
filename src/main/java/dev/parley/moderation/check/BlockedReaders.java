package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import dev.parley.moderation.ReaderBlocks;
import org.springframework.stereotype.Component;

/** Rejects what a blocked reader sends. */
@Component
final class BlockedReaders implements IntakeCheck {

    private final ReaderBlocks blocks;
    private final Disallowed disallowed;

    BlockedReaders(ReaderBlocks blocks, Disallowed disallowed) {
        this.blocks = blocks;
        this.disallowed = disallowed;
    }

    @Override
    public String name() {
        return "blocked-reader";
    }

    @Override
    public Verdict check(Candidate candidate) {
        return candidate.reader() != null && blocks.isBlocked(candidate.reader())
                ? disallowed.because(new Signal(name(), "this reader is blocked"))
                : Verdict.pass();
    }
}
