package dev.parley.settings;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An administrator saved settings. Published once, in the transaction that stores them, so that a record of it can
 * be part of that transaction.
 *
 * @param group the name of the group
 * @param by the account of the administrator
 * @param fields the names of the settings that have other values now; never the values, which may be secret
 */
public record SettingsChanged(String group, UUID by, Instant at, Set<String> fields) {
    public SettingsChanged {
        fields = Set.copyOf(fields);
    }
}
