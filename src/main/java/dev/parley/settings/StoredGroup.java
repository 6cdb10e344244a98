package dev.parley.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of settings as it is stored. */
@Entity
@Table(name = "settings_group")
class StoredGroup {

    /** The version of a group that was never saved. */
    static final long NEVER_SAVED = -1;

    @Id
    private String name;

    @Version
    private @Nullable Long version;

    @Column(length = 1_000_000)
    private String content;

    private Instant changedAt;
    private UUID changedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredGroup() {}

    StoredGroup(String name, String content, UUID by, Instant at) {
        this.name = name;
        this.content = content;
        this.changedBy = by;
        this.changedAt = at;
    }

    void replace(String newContent, UUID by, Instant at) {
        content = newContent;
        changedBy = by;
        changedAt = at;
    }

    String name() {
        return name;
    }

    long version() {
        return version == null ? NEVER_SAVED : version;
    }

    <T extends Record> Edition<T> as(SettingsGroup<T> group) {
        return new Edition<>(SettingsJson.read(group, content), version(), changedBy, changedAt);
    }
}
