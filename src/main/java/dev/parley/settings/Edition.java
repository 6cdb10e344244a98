package dev.parley.settings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Settings as they stand, for someone who may change them.
 *
 * @param version what to hand back to {@link SettingsDesk#save} as seen
 * @param changedBy the account that saved them last; null when nobody did yet
 * @param changedAt when that was
 */
public record Edition<T extends Record>(
        T settings,
        long version,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    static <T extends Record> Edition<T> neverSaved(SettingsGroup<T> group) {
        return new Edition<>(group.defaults(), StoredGroup.NEVER_SAVED, null, null);
    }
}
