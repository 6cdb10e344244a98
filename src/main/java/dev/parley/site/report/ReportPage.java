package dev.parley.site.report;

import dev.parley.moderation.ReportReason;
import dev.parley.site.page.Head;
import java.util.List;
import java.util.Map;

/**
 * The form with which a reader reports a comment.
 *
 * @param action the path to which it is sent
 * @param author the name of the comment's writer
 * @param location the exact address of the comment
 * @param typed what stands in its fields
 * @param problems what is to be mended, by field
 */
record ReportPage(
        Head head, String action, String author, String location, ReportForm typed, Map<String, String> problems) {

    List<ReportReason> reasons() {
        return List.of(ReportReason.values());
    }

    /** The word by which a reason is sent. */
    String word(ReportReason reason) {
        return ReportForm.word(reason);
    }

    /** What is wrong with a field; empty when nothing is. */
    String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
