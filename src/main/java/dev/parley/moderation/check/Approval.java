package dev.parley.moderation.check;

import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentRecords;
import dev.parley.comment.Signal;
import dev.parley.moderation.CommentRules;
import dev.parley.settings.Settings;
import org.springframework.stereotype.Component;

/** Holds what a moderator has to approve by the mode of the article or the site. */
@Component
final class Approval implements IntakeCheck {

    private final CommentRules rules;
    private final Settings settings;
    private final CommentRecords records;

    Approval(CommentRules rules, Settings settings, CommentRecords records) {
        this.rules = rules;
        this.settings = settings;
        this.records = records;
    }

    @Override
    public String name() {
        return "approval";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var terms = candidate.terms();
        return switch (rules.mode(terms == null ? CommentPolicy.OPEN : terms.policy())) {
            case EVERYTHING_WAITS, CLOSED -> hold("Comment must be manually approved");
            case TRUSTED_PASS -> trusted(candidate);
            case PUBLISH_FIRST ->
                new Verdict.Review(new Signal(name(), "Published at once; nobody has looked at it yet"));
        };
    }

    private Verdict trusted(Candidate candidate) {
        if (candidate.reader() == null) {
            return hold("Given without an address, so it has no record");
        }
        var needed = settings.get(ApprovalSettings.GROUP).approvedBefore();
        var approved =
                records.approved(candidate.reader(), candidate.submission().author(), candidate.edited(), needed);
        if (approved >= needed) {
            return Verdict.pass();
        }
        return hold(
                approved == 0
                        ? "No approved comment of this reader under this name"
                        : approved + " approved so far of this reader under this name; " + needed + " needed");
    }

    private Verdict hold(String words) {
        return Verdict.hold(new Signal(name(), words));
    }
}
