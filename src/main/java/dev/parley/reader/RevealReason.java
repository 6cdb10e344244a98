package dev.parley.reader;

import java.util.Locale;

/** Why an address may be revealed. */
public enum RevealReason {
    READER_ASKED("The reader asked to be written to"),
    LEGAL_ORDER("A court or an authority demands it"),
    DANGER("Somebody may be in danger"),
    ABUSE("An abuse has to be looked into");

    private final String words;

    RevealReason(String words) {
        this.words = words;
    }

    /** Such as “Somebody may be in danger”. */
    public String words() {
        return words;
    }

    /** The word under which it is put on record. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
