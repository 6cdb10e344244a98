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
        return report.outcome() == Status.APPROVED
                ? "A moderator looked at the comment and left it where it is."
                : "A moderator looked at the comment and took it down.";
    }

    String next() {
        return report.handledAt() == null
                ? "A moderator will look at the comment. Keep the address of this page: it shows what was decided."
                : "If you think that this is wrong, you can report the comment again and say why, "
                        + "or turn to the authority or court that is in charge where you live.";
    }
}
