package dev.parley.site.report;

import dev.parley.comment.Status;
import dev.parley.moderation.ReportRow;
import dev.parley.site.page.Dates;
import dev.parley.site.page.Head;

/** What became of a report, for the one who gave it. */
record ReportStatusPage(Head head, ReportRow report, Dates dates) {

    String state() {
        if (report.handledAt() == null) {
            return "Thank you. We have received your report.";
        }
        if (report.outcome() == Status.APPROVED) {
            return "A moderator looked at the comment and left it where it is.";
        }
        return isGone()
                ? "The comment is gone: its writer took it back before a moderator looked at it."
                : "A moderator looked at the comment and took it down.";
    }

    private boolean isGone() {
        return report.outcome() != null && report.outcome().isGone();
    }

    String next() {
        if (isGone()) {
            return "Nobody can read it any more.";
        }
        return report.handledAt() == null
                ? "A moderator will look at the comment. Keep the address of this page: it shows what was decided."
                : "If you think that this is wrong, you can report the comment again and say why, "
                        + "or turn to the authority or court that is in charge where you live.";
    }
}
