package dev.parley.moderation.akismet;

/** Akismet has taken what it was told. */
record Thanks() {}
