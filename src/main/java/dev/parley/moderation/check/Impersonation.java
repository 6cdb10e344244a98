package dev.parley.moderation.check;

import dev.parley.account.Accounts;
import dev.parley.comment.CommentNames;
import dev.parley.comment.Signal;
import dev.parley.kernel.NameLook;
import org.springframework.stereotype.Component;

/**
 * Holds what comes under a name of the staff until a moderator has approved a comment of that reader under it, and
 * tells moderators of a name that looks like another reader's.
 */
@Component
final class Impersonation implements IntakeCheck {

    private final Accounts accounts;
    private final CommentNames names;

    Impersonation(Accounts accounts, CommentNames names) {
        this.accounts = accounts;
        this.names = names;
    }

    @Override
    public String name() {
        return "impersonation";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var name = candidate.submission().author();
        var staff = accounts.resembledBy(name);
        if (staff.isPresent()) {
            return ofStaff(candidate, "the name looks like that of “" + staff.get() + "”, who is staff");
        }
        if (NameLook.claimsOffice(name)) {
            return ofStaff(candidate, "the name says that its bearer is staff");
        }
        // Two readers may well have one name, so that this alone holds nothing.
        return names.resembledBy(name, candidate.reader())
                .map(other -> Verdict.note(new Signal(
                        name(), "the name looks like “" + other + "”, under which another reader has public comments")))
                .orElseGet(Verdict::pass);
    }

    private Verdict ofStaff(Candidate candidate, String words) {
        var reader = candidate.reader();
        var known = reader != null && names.isKnown(candidate.submission().author(), reader);
        var signal = new Signal(name(), words);
        return known ? Verdict.note(signal) : Verdict.hold(signal);
    }
}
