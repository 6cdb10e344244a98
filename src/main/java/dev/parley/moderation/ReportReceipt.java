package dev.parley.moderation;

/**
 * What a reader gets for a report.
 *
 * @param report its id
 * @param key the secret that opens the page on which the reader sees what became of it
 */
public record ReportReceipt(ReportId report, String key) {
    @Override
    public String toString() {
        return "ReportReceipt[report=" + report + "]";
    }
}
