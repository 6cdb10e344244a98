package dev.parley.moderation.ui.discussion;

/** A field in which something can be wrong. */
interface Checked {

    /** Whether nothing is wrong; else the field says what is, and keeps what was typed. */
    boolean check();

    /** Puts the person into the field. */
    void enter();
}
