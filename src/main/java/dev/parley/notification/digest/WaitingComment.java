package dev.parley.notification.digest;

/**
 * A comment as a mail shows it.
 *
 * @param author the name that its writer gave
 * @param article the title of the article that it stands under
 * @param excerpt how it begins
 * @param waits why and since when it waits, in words
 * @param link opens the queue on it
 */
record WaitingComment(String author, String article, String excerpt, String waits, String link) {}
