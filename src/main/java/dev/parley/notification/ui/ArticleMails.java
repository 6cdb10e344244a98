package dev.parley.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.parley.admin.Announcer;
import dev.parley.notification.digest.Rhythm;

/** How often an author is told of new comments under articles of their own; a choice holds at once. */
class ArticleMails extends Div {

    private final String morning;

    /** @param morning when the daily mail is sent, in words */
    ArticleMails(NotificationDesk desk, Announcer announcer, String morning) {
        this.morning = morning;
        var rhythm = new Select<Rhythm>();
        rhythm.setLabel("When anyone posts a comment on an article of mine");
        rhythm.setHelperText("Only what is public is told; what you write yourself isn’t.");
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(this::label);
        rhythm.setValue(desk.ofOwnArticles());
        rhythm.addValueChangeListener(change -> {
            desk.chooseOfOwnArticles(change.getValue());
            announcer.show("Saved. Comments on your articles: " + label(change.getValue()) + ".");
        });
        add(rhythm);
    }

    private String label(Rhythm choice) {
        return switch (choice) {
            case IMMEDIATELY -> "Immediately";
            case HOURLY -> "Every hour, when there are any";
            case DAILY -> "Every day at " + morning + ", when there are any";
            case NEVER -> "Never";
        };
    }
}
