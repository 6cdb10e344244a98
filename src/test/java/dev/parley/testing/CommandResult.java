package dev.parley.testing;

/** What a command left behind. */
public record CommandResult(int exitStatus, String output, String errors) {}
