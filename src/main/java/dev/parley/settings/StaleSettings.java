package dev.parley.settings;

/** The settings were saved by someone else since they were read; nothing was overwritten. */
public final class StaleSettings extends RuntimeException {

    StaleSettings(String group) {
        super("The settings “" + group + "” were changed by someone else in the meantime.");
    }
}
