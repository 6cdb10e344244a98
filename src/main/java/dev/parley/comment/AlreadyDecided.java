package dev.parley.comment;

/** Someone else decided before. */
final class AlreadyDecided extends Exception {}
