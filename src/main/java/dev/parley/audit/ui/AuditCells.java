package dev.parley.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parley.audit.ActWords;
import dev.parley.audit.AuditRow;
import dev.parley.audit.ReasonNames;
import dev.parley.audit.Subject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** An entry of the audit log in words. */
final class AuditCells {

    private final List<ReasonNames> reasons;
    private final DateTimeFormatter time;

    AuditCells(List<ReasonNames> reasons, ZoneId zone, Locale locale) {
        this.reasons = reasons;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    /** What was done, and when. */
    Component actAndWhen(AuditRow row) {
        return lines(new Span(act(row)), second(time.format(row.at())));
    }

    /** A link to what it was done to, where there is one. */
    Component subject(AuditRow row) {
        var subject = row.subject();
        if (subject.id() == null) {
            return new Span(subject.kind());
        }
        return switch (subject.kind()) {
            case Subject.READER -> new Anchor("queue?view=all&reader=" + subject.id(), "the reader");
            case "comment" -> new Anchor("queue?comment=" + subject.id(), "the comment");
            default -> new Span(subject.kind());
        };
    }

    /** Why it was done: the reason and the note, as far as there are any. */
    Component why(AuditRow row) {
        var cell = lines();
        if (row.reason() != null) {
            cell.add(new Span(reason(row.reason())));
        }
        if (row.note() != null) {
            var note = row.reason() == null ? new Span(row.note()) : second(row.note());
            note.getElement().setAttribute("dir", "auto");
            cell.add(note);
        }
        return cell;
    }

    /** All of it, one below the other. */
    Component whole(AuditRow row) {
        var cell = lines(new Span(act(row)), second(row.by() + ", " + time.format(row.at())));
        cell.add(subject(row), why(row));
        return cell;
    }

    private String reason(String key) {
        return reasons.stream()
                .flatMap(names -> names.name(key).stream())
                .findFirst()
                .orElse(key);
    }

    // Such as “Approved it (pending → approved)”.
    private static String act(AuditRow row) {
        var change = row.change();
        var step = change.from() == null || change.to() == null ? "" : " (" + change.from() + " → " + change.to() + ")";
        return ActWords.alone(row.action()) + step;
    }

    private static Span second(String words) {
        var line = new Span(words);
        line.addClassName("second-line");
        return line;
    }

    private static Div lines(Span... lines) {
        var cell = new Div(lines);
        cell.addClassName("two-lines");
        return cell;
    }
}
