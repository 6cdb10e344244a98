package dev.parley.settings;

/**
 * Names the settings that belong together, and says what holds while nobody changed them. The module that owns the
 * settings keeps it as a constant beside their record.
 *
 * <p>The record is stored as JSON. A component that is added to it later has its default until the group is saved
 * again, and one that is taken away is forgotten.
 *
 * @param name the key under which they are stored, such as {@code discussion}; never to be changed
 * @param defaults the settings of a new site
 */
public record SettingsGroup<T extends Record>(String name, T defaults) {

    @SuppressWarnings("unchecked")
    Class<T> type() {
        return (Class<T>) defaults.getClass();
    }
}
