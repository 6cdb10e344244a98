package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.parley.comment.Revision;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The texts that the comment had before it was edited, the last one first. */
final class EarlierTexts extends NativeDetails {

    private final Div texts = new Div();
    private final DateTimeFormatter time;

    EarlierTexts(ZoneId zone) {
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(zone);
        addClassNames("comment-source", "comment-before");
        setSummaryText("Texts before");
        setContent(texts);
    }

    void show(List<Revision> before) {
        setVisible(!before.isEmpty());
        texts.removeAll();
        before.reversed().forEach(this::add);
    }

    private void add(Revision revision) {
        var who = revision.replacedBy() == null ? "its writer" : "a moderator";
        var source = new Pre(revision.body());
        source.getElement().setAttribute("dir", "auto");
        texts.add(
                new Span("Until %s, when %s replaced it:".formatted(time.format(revision.replacedAt()), who)), source);
    }
}
