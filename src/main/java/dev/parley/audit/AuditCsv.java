package dev.parley.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes entries as CSV. */
final class AuditCsv implements Closeable {

    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter csv;

    AuditCsv(Appendable out) throws IOException {
        csv = CSVFormat.RFC4180
                .builder()
                .setHeader("at", "by", "action", "subject", "id", "from", "to", "reason", "note", "decision")
                .get()
                .print(out);
    }

    void write(List<AuditRow> rows) throws IOException {
        for (var row : rows) {
            csv.printRecord(
                    row.at(),
                    cell(row.by()),
                    cell(row.action()),
                    cell(row.subject().kind()),
                    Objects.toString(row.subject().id(), ""),
                    cell(row.change().from()),
                    cell(row.change().to()),
                    cell(row.reason()),
                    cell(row.note()),
                    Objects.toString(row.decision(), ""));
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    // A spreadsheet runs a cell that begins like this; people write notes and names.
    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
