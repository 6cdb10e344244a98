package dev.parley.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The settings that hold now, at this node, from memory. */
@Service
public class Settings {

    private final StoredGroups stored;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Map<String, Held> held;

    Settings(StoredGroups stored, ApplicationEventPublisher events) {
        this.stored = stored;
        this.events = events;
    }

    /** The settings of a group: cheap enough to be asked for at each use, so that nobody needs to keep them. */
    public <T extends Record> T get(SettingsGroup<T> group) {
        return edition(group).settings();
    }

    /** The settings of a group with the version that they have, as cheap. */
    public <T extends Record> Edition<T> edition(SettingsGroup<T> group) {
        var now = held;
        if (now == null) {
            refresh();
            now = Objects.requireNonNull(held);
        }
        var found = now.get(group.name());
        return found == null ? Edition.neverSaved(group) : found.as(group);
    }

    /** Reads what was stored since the last time, here or at another node. */
    // No transaction of its own: after a save it runs within what is left of that one, and it reads row by row.
    public synchronized void refresh() {
        var before = held == null ? Map.<String, Held>of() : Objects.requireNonNull(held);
        var versions = stored.versions().stream()
                .collect(Collectors.toMap(StoredGroups.Version::name, StoredGroups.Version::version));
        var changed = Stream.concat(before.keySet().stream(), versions.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(versions.get(name), version(before.get(name))))
                .toList();
        var after = new HashMap<>(before);
        after.keySet().retainAll(versions.keySet());
        read(changed).forEach(group -> after.put(group.name(), new Held(group)));
        held = Map.copyOf(after);
        changed.forEach(name -> events.publishEvent(new SettingsInEffect(name)));
    }

    private List<StoredGroup> read(List<String> names) {
        return names.isEmpty() ? List.of() : stored.findAllByNameIn(names);
    }

    private static @Nullable Long version(@Nullable Held one) {
        return one == null ? null : one.version;
    }

    /** A stored group, which is turned into its record when it is first asked for. */
    private static final class Held {

        private final StoredGroup stored;
        private final long version;
        private volatile @Nullable Edition<?> edition;

        Held(StoredGroup stored) {
            this.stored = stored;
            this.version = stored.version();
        }

        // A group's name has one type.
        @SuppressWarnings("unchecked")
        <T extends Record> Edition<T> as(SettingsGroup<T> group) {
            var known = edition;
            if (known == null) {
                known = stored.as(group);
                edition = known;
            }
            return (Edition<T>) known;
        }
    }
}
