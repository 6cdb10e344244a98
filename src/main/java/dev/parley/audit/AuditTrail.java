package dev.parley.audit;

import dev.parley.account.AccountId;
import dev.parley.kernel.Ids;
import dev.parley.settings.SettingsChanged;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts acts on record, in the transaction in which they are done: what isn't on record didn't happen. */
@Service
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final Ids ids;

    AuditTrail(AuditEntryRepository entries, Ids ids) {
        this.entries = entries;
        this.ids = ids;
    }

    /** Puts acts on record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Collection<Act> acts) {
        entries.saveAll(
                acts.stream().map(act -> new AuditEntry(ids.next(), act)).toList());
    }

    /** Puts an act on record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        record(List.of(act));
    }

    /**
     * Forgets the notes to acts about these things, because somebody of whom they may speak has the right to be
     * forgotten. What was done, when, by whom and for which reason stays: nothing else that is on record ever changes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetNotes(Collection<UUID> subjects) {
        entries.forgetNotes(subjects);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SettingsChanged changed) {
        var what = changed.group() + ": " + String.join(", ", new TreeSet<>(changed.fields()));
        record(Act.of(
                "change-settings", new Subject("settings", null), new AccountId(changed.by()), changed.at(), what));
    }
}
