package dev.parley.moderation.check;

import dev.parley.corpora.Corpora;
import java.util.List;

/** A row of the table of what WordPress does with comments. */
record WordPressRow(int n, String setting, String value, String history, Sent sent, String expected, String why) {

    /** What is sent. */
    record Sent(String author, String email, String url, String comment) {}

    static List<WordPressRow> all() {
        return Corpora.text("wp-moderation-behaviours.tsv")
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cell -> new WordPressRow(
                        Integer.parseInt(cell[0]),
                        cell[1],
                        given(cell[2]),
                        given(cell[3]),
                        new Sent(given(cell[4]), given(cell[5]), given(cell[6]), cell[7]),
                        cell[8],
                        cell[9]))
                .toList();
    }

    private static String given(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    boolean has(String history) {
        return this.history.contains(history);
    }

    @Override
    public String toString() {
        return n + ": " + why + " (" + setting + (value.isEmpty() ? "" : " = " + value) + ")";
    }
}
