package dev.parley.moderation.triage;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads comments with their labels from a file of comma-separated values that names its columns in the first row. */
final class LabelledFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .get();

    private LabelledFile() {}

    static List<Example> read(Path file) {
        var examples = new ArrayList<Example>();
        try (var rows = FORMAT.parse(new StringReader(text(file)))) {
            for (var column : List.of("content", "spam")) {
                if (!rows.getHeaderNames().stream().anyMatch(column::equalsIgnoreCase)) {
                    throw new UnreadableFile(file + " has no column “" + column + "”");
                }
            }
            rows.forEach(row -> examples.add(example(row, file)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableFile(file + " can't be read as comma-separated values in UTF-8: " + e.getMessage());
        }
        return examples;
    }

    private static Example example(CSVRecord row, Path file) {
        if (!row.isConsistent()) {
            throw new UnreadableFile(file + ": comment " + row.getRecordNumber() + " has " + row.size()
                    + " fields, not one for each column");
        }
        var spam = switch (row.get("spam").strip()) {
            case "1" -> true;
            case "0" -> false;
            default ->
                throw new UnreadableFile(file + ": comment " + row.getRecordNumber() + " is labelled “"
                        + row.get("spam") + "”, not 1 or 0");
        };
        return new Example(CommentText.of(row.get("content")), spam);
    }

    private static String text(Path file) throws IOException {
        var text = Files.readString(file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
