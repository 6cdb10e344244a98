package dev.parley.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.parley.admin.Announcer;
import dev.parley.moderation.AlertSettings;
import dev.parley.settings.StaleSettings;
import java.util.List;
import java.util.TreeSet;

/** How long a comment may wait before moderators are alerted, for administrators. */
class AlertLimit extends Div {

    private static final List<Integer> USUAL_HOURS = List.of(0, 1, 2, 4, 8, 12, 24, 48, 72, 168);

    private final transient NotificationDesk desk;
    private final transient Announcer announcer;
    private final Select<Integer> hours = new Select<>();
    private long seen;
    private boolean showing;

    AlertLimit(NotificationDesk desk, Announcer announcer) {
        this.desk = desk;
        this.announcer = announcer;
        hours.setLabel("Alert moderators when the oldest comment has waited");
        hours.setHelperText("One mail each time, however long it lasts.");
        hours.setItemLabelGenerator(AlertLimit::label);
        hours.addValueChangeListener(change -> save());
        add(hours);
        show();
    }

    private void show() {
        var edition = desk.alerts();
        seen = edition.version();
        var choices = new TreeSet<>(USUAL_HOURS);
        choices.add(edition.settings().hours());
        showing = true;
        hours.setItems(choices);
        hours.setValue(edition.settings().hours());
        showing = false;
    }

    private void save() {
        if (showing) {
            return;
        }
        try {
            desk.save(new AlertSettings(hours.getValue()), seen);
            announcer.show("Saved. Alerts: " + label(hours.getValue()) + ".");
        } catch (StaleSettings e) {
            announcer.warn("Someone else has changed this meanwhile; here is what holds now.");
        }
        show();
    }

    private static String label(int hours) {
        if (hours == 0) {
            return "never";
        }
        var days = hours % 24 == 0 && hours > 24 ? hours / 24 : 0;
        if (days > 0) {
            return days + " days";
        }
        return hours == 1 ? "1 hour" : hours + " hours";
    }
}
