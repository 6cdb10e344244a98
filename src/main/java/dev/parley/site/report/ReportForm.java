package dev.parley.site.report;

import dev.parley.kernel.Text;
import dev.parley.moderation.NewReport;
import dev.parley.moderation.ReportReason;
import dev.parley.reader.EmailAddress;
import jakarta.servlet.ServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The report as a reader sent it, cleaned. {@link #toString} shows nothing of it.
 *
 * @param reason the word of the reason; empty when none is chosen
 * @param explanation in the reader's words
 * @param name the reader's name; may be empty
 * @param email the reader's address; may be empty
 * @param goodFaith whether the reader states that what they say is accurate and complete
 */
record ReportForm(String reason, String explanation, String name, String email, boolean goodFaith) {

    static final ReportForm EMPTY = new ReportForm("", "", "", "", false);

    /** The form as it was sent; a field that is missing is empty. */
    static ReportForm of(ServletRequest request) {
        return new ReportForm(
                Text.cleanLine(field(request, "reason")),
                Text.clean(field(request, "explanation")).strip(),
                Text.cleanLine(field(request, "name")),
                Text.cleanLine(field(request, "email")),
                request.getParameter("good_faith") != null);
    }

    private static String field(ServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    static String word(ReportReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<ReportReason> chosen() {
        return Arrays.stream(ReportReason.values())
                .filter(one -> word(one).equals(reason))
                .findFirst();
    }

    /** What is to be mended, by field, in the order of the fields. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var why = chosen();
        if (why.isEmpty()) {
            problems.put("reason", "Please choose a reason.");
        }
        var notice = why.filter(ReportReason::isNotice).isPresent();
        if (notice && explanation.isEmpty()) {
            problems.put("explanation", "Please explain why it is unlawful.");
        }
        if (Text.length(explanation) > NewReport.MAX_EXPLANATION) {
            problems.put(
                    "explanation",
                    "Please say it in at most %,d characters; these are %,d."
                            .formatted(NewReport.MAX_EXPLANATION, Text.length(explanation)));
        }
        var named = why.filter(ReportReason::needsName).isPresent();
        if (named && name.isEmpty()) {
            problems.put("name", "Please give your name: a notice of unlawful content needs it.");
        }
        if (Text.length(name) > NewReport.MAX_NAME) {
            problems.put("name", "This name is too long: at most " + NewReport.MAX_NAME + " characters.");
        }
        if (email.isEmpty() ? named : EmailAddress.parse(email).isEmpty()) {
            problems.put("email", "Please give an email address, such as name@example.com.");
        }
        if (notice && !goodFaith) {
            problems.put("good_faith", "Please confirm that what you say is accurate and complete.");
        }
        return problems;
    }

    @Override
    public String toString() {
        return "(a report form)";
    }
}
