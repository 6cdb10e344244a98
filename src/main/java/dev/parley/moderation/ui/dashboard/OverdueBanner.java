package dev.parley.moderation.ui.dashboard;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parley.moderation.OverdueComment;
import java.util.Optional;

/** Says that a comment waits too long, for as long as one does. It is spoken when it appears, and not with each minute. */
@StyleSheet("context://assets/admin/overdue.css")
public final class OverdueBanner extends Div {

    private final Span words = new Span();
    private final Anchor comment = new Anchor("", "Open it");

    /** A banner that says nothing yet. */
    public OverdueBanner() {
        addClassName("overdue-banner");
        getElement().setAttribute("role", "status");
    }

    /** Says it of a comment, or is silent where none waits too long. */
    public void show(Optional<OverdueComment> overdue) {
        if (overdue.isEmpty()) {
            removeAll();
            return;
        }
        var late = overdue.get();
        words.setText("The oldest comment has waited %s. Within %s it should have been decided."
                .formatted(roughly(late), DurationWords.of(late.limit())));
        comment.setHref("queue?comment=" + late.row().comment());
        if (words.getParent().isEmpty()) {
            add(words, comment);
        }
    }

    // In whole hours: who works at the queue isn't told each minute.
    private static String roughly(OverdueComment late) {
        return DurationWords.of(late.waited().minusSeconds(late.waited().toSeconds() % 3_600));
    }
}
