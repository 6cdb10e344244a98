package dev.parley.corpora;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180). */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** The rows below the head. */
    static List<List<String>> rows(String text) {
        var csv = new Csv(text);
        var rows = new ArrayList<List<String>>();
        while (csv.at < text.length()) {
            rows.add(csv.row());
        }
        return rows.subList(Math.min(1, rows.size()), rows.size());
    }

    private List<String> row() {
        var fields = new ArrayList<String>();
        do {
            fields.add(field());
        } while (at < text.length() && text.charAt(at++) == ',');
        return fields;
    }

    private String field() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        var begin = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var field = text.substring(begin, at);
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        return field;
    }

    private String quoted() {
        var field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.startsWith("\"\"", at)) {
                field.append('"');
                at++;
            } else if (text.charAt(at) == '"') {
                break;
            } else {
                field.append(text.charAt(at));
            }
        }
        at++;
        return field + plain();
    }
}
