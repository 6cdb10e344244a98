package dev.parley.settings;

/**
 * This node works with other settings from now on. Published at each node, after the settings are stored: at the
 * node that saved them before the administrator gets an answer, at the others within about a second.
 *
 * <p>It comes after a commit, so it is heard by a plain {@code @EventListener}.
 *
 * @param group the name of the group
 */
public record SettingsInEffect(String group) {}
