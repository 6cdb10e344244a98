package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.parley.settings.Edition;
import dev.parley.settings.SettingsDesk;
import dev.parley.settings.SettingsGroup;
import dev.parley.settings.StaleSettings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of the view “Discussion”: the fields of one group of settings. A new one is a class like the others here
 * and a line in {@link DiscussionSections}.
 */
abstract class SettingsSection<T extends Record> extends Composite<Section> {

    private final SettingsGroup<T> group;
    private final String heading;
    private @Nullable Edition<T> seen;

    SettingsSection(SettingsGroup<T> group, String heading, String about) {
        this.group = group;
        this.heading = heading;
        var title = new H2(heading);
        title.setId("discussion-" + group.name());
        getContent().addClassName("discussion-section");
        getContent().getElement().setAttribute("aria-labelledby", "discussion-" + group.name());
        getContent().add(title, new Paragraph(about));
    }

    /** Puts settings into the fields. */
    abstract void show(T settings);

    /** What the fields hold; only asked for when nothing is wrong in them. */
    abstract T read();

    /** The fields in which something can be wrong, from top to bottom. */
    abstract List<Checked> checked();

    final void add(Component... fields) {
        getContent().add(fields);
    }

    final String heading() {
        return heading;
    }

    /** Shows the settings as they are stored. */
    final void open(SettingsDesk desk) {
        var edition = desk.open(group);
        seen = edition;
        show(edition.settings());
    }

    /** The first field in which something is wrong; each such field says what. */
    final Optional<Checked> firstMistake() {
        return checked().stream().filter(field -> !field.check()).toList().stream()
                .findFirst();
    }

    /** Whether the fields hold something else than what was read; only asked for when nothing is wrong in them. */
    final boolean isChanged() {
        return seen == null || !read().equals(seen.settings());
    }

    /** @throws StaleSettings when someone else saved them since */
    final void save(SettingsDesk desk, UUID by) {
        if (seen != null && isChanged()) {
            desk.save(group, read(), seen.version(), by);
            open(desk);
        }
    }

    /** Takes note of what someone else saved, and keeps the fields as they are: saved again, they replace it. */
    final Edition<T> meet(SettingsDesk desk) {
        var theirs = desk.open(group);
        seen = theirs;
        return theirs;
    }
}
