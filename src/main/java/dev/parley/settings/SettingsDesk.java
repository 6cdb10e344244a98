package dev.parley.settings;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators see and change settings. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class SettingsDesk {

    private final StoredGroups stored;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SettingsDesk(StoredGroups stored, Clock clock, ApplicationEventPublisher events) {
        this.stored = stored;
        this.clock = clock;
        this.events = events;
    }

    /** The settings of a group as they are stored now. */
    @Transactional(readOnly = true)
    public <T extends Record> Edition<T> open(SettingsGroup<T> group) {
        return stored.findByName(group.name()).map(row -> row.as(group)).orElseGet(() -> Edition.neverSaved(group));
    }

    /**
     * Stores settings that were read in a version. They hold at this node at once, and at others within about a
     * second.
     *
     * @param seen the version that was read
     * @param by the account of the administrator
     * @throws StaleSettings when they were saved since; nothing is overwritten
     */
    @Transactional
    public <T extends Record> void save(SettingsGroup<T> group, T settings, long seen, UUID by) {
        var row = stored.findByName(group.name()).orElse(null);
        if ((row == null ? StoredGroup.NEVER_SAVED : row.version()) != seen) {
            throw new StaleSettings(group.name());
        }
        var before = row == null ? group.defaults() : row.as(group).settings();
        var at = clock.instant();
        var content = SettingsJson.write(settings);
        if (row == null) {
            row = new StoredGroup(group.name(), content, by, at);
        } else {
            row.replace(content, by, at);
        }
        try {
            stored.saveAndFlush(row);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new StaleSettings(group.name());
        }
        events.publishEvent(new SettingsChanged(group.name(), by, at, SettingsJson.differences(before, settings)));
    }
}
