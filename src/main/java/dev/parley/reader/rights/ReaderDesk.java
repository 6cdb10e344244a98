package dev.parley.reader.rights;

import dev.parley.account.Staff;
import dev.parley.audit.Act;
import dev.parley.audit.AuditTrail;
import dev.parley.audit.Subject;
import dev.parley.kernel.IdText;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do for readers who ask for their rights. They see no address here. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ReaderDesk {

    private final ReaderRegister register;
    private final ReaderExports exports;
    private final ReaderErasure erasure;
    private final WriterLookup writers;
    private final AuditTrail audit;
    private final Clock clock;

    ReaderDesk(
            ReaderRegister register,
            ReaderExports exports,
            ReaderErasure erasure,
            WriterLookup writers,
            AuditTrail audit,
            Clock clock) {
        this.register = register;
        this.exports = exports;
        this.erasure = erasure;
        this.writers = writers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Finds a reader by an address that is typed exactly, or by one of their comments.
     *
     * @param clue an e-mail address, or a comment's id or an address of a page that ends in it
     */
    @Transactional(readOnly = true)
    public Optional<ReaderFile> find(String clue) {
        var comment = IdText.lastIn(clue);
        return comment.isPresent()
                ? comment.flatMap(writers::writerOf).flatMap(this::open)
                : EmailAddress.parse(clue).flatMap(register::find).flatMap(this::open);
    }

    /** The reader, if there is such a reader. */
    @Transactional(readOnly = true)
    public Optional<ReaderFile> open(ReaderId reader) {
        return register.facts(reader).map(facts -> new ReaderFile(reader, facts, exports.counts(reader)));
    }

    /** Everything that is kept of a reader but the address, which stays sealed. That it was asked for is put on record. */
    @Transactional
    public Optional<ReaderExport> export(ReaderId reader, Staff by) {
        var export = exports.of(reader, null);
        if (export.isPresent()) {
            audit.record(
                    Act.of("export-reader", Subject.reader(reader.value()), by.accountId(), clock.instant(), null));
        }
        return export;
    }

    /**
     * Erases a reader; it can't be undone.
     *
     * @return false when there is no such reader any more
     */
    @Transactional
    public boolean erase(ReaderId reader, ReaderErasure.Remains remains, Staff by) {
        return erasure.erase(reader, remains, by.accountId());
    }
}
