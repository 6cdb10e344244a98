package dev.parley.moderation.akismet;

/** Whether Akismet knows a key. */
enum KeyStanding {
    VALID,
    INVALID
}
