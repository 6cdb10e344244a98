package dev.parley.reader;

import java.util.UUID;

/** Names a reader. It says nothing about the reader's address. */
public record ReaderId(UUID value) {}
